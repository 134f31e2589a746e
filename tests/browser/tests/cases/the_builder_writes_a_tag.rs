use browser_tests::until::{until, until_equal};
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::json;

in_each_engine!(and_a_page_shows_what_it_says, from_what_its_address_says);

/// From the load of the page to a copied tag of another assessment in another mode, past every field.
#[tokio::test]
async fn by_keyboard_in_few_presses() {
    const MOST: usize = 25;
    let site = Site::start().await;
    let visitor = Visitor::at(&format!("{}/embed/", site.address)).await;
    visitor.browser.opens_clipboard_to(&site.address).await;
    let second = visitor.run("return document.querySelector('[name=assessment]').options[1].value").await;
    let mut presses = 0;
    let mut press = async |key| {
        presses += 1;
        visitor.strikes(key).await;
    };
    for key in [Key::Tab, Key::Enter, Key::Tab] {
        press(key).await;
    }
    assert_eq!(visitor.run("return document.activeElement.name").await, "assessment");
    press(Key::Down).await;
    press(Key::Tab).await;
    press(Key::Right).await;
    while visitor.focused().await != "Copy the tag" {
        press(Key::Tab).await;
    }
    press(Key::Enter).await;
    visitor.reads("Copied.").await;
    let copied = visitor.clipboard().await;
    assert!(copied.contains(&format!("data-assessment={second} data-mode=\"popup\"")), "{copied}");
    assert!(presses <= MOST, "{presses} presses");
    visitor.leaves().await;
}

/// What was entered into a field that is hidden now keeps nobody from copying.
#[tokio::test]
async fn whatever_is_in_a_field_that_is_hidden() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::at(&format!("{}/embed/", site.address)).await;
    visitor.browser.opens_clipboard_to(&site.address).await;
    let tag =
        site.tag_with(&format!("data-assessment=\"{}\" data-mode=\"popup\" data-open=\"delay 120\"", assessment.id));
    visitor.open("Change a tag you have").await;
    visitor.run(&format!("document.getElementById('pasted').value = {}", json!(tag))).await;
    visitor.press("Fill the fields").await;
    visitor.reads(&format!("The fields have what this says of {}.", assessment.title)).await;
    visitor.presses_first("[name=open-number]").await;
    for key in [Key::End, Key::Backspace, Key::Backspace, Key::Backspace] {
        visitor.strikes(key).await;
    }
    visitor.press("Copy the tag").await;
    visitor.reads("Copied.").await;
    visitor.choose("In the page").await;
    visitor.press("Copy the tag").await;
    visitor.reads("Copied.").await;
    let copied = visitor.clipboard().await;
    assert!(copied.contains(&assessment.id) && !copied.contains("data-mode"), "{copied}");
    visitor.leaves().await;
}

/// Enters the page in the preview.
async fn enters_preview(visitor: &Visitor) {
    let frame =
        until("the preview", async || visitor.browser.client.find(Locator::Css("#stand iframe")).await.ok()).await;
    frame.enter_frame().await.expect("a frame in the page can be entered");
}

/// What an address says is in the fields, in the tag, and in the preview, which is the real thing.
async fn from_what_its_address_says(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let fragment = format!("assessment={}&theme=light&accent=%23ffcc00&radius=16", assessment.id);
    let visitor = Visitor::in_engine(engine, &format!("{}/embed/#{fragment}", site.address)).await;
    let tag = format!(
        "<script async src=\"{}/embed.js\" data-assessment=\"{}\" data-theme=\"light\" data-accent=\"#ffcc00\" data-radius=\"16\"></script>",
        site.address, assessment.id
    );
    until_equal("the tag", json!(tag), async || {
        visitor.run("return document.getElementById('code').textContent").await
    })
    .await;
    let fields = "return [document.querySelector('[name=theme]:checked').value, document.querySelector('[name=radius]').value, \
        [...document.querySelectorAll('.contrast dd')].map(({ textContent }) => textContent)]";
    let ratios = [
        "1.4 : 1 as given, too pale to read. Darkened to #806600: 4.8 : 1",
        "As given, with black on it: 13.8 : 1",
        "9.1 : 1, as given",
        "As given, with black on it: 13.8 : 1",
    ];
    assert_eq!(visitor.run(fields).await, json!(["light", "16", ratios]));
    enters_preview(&visitor).await;
    visitor.enter().await;
    visitor.find(Role::Button, words::start()).await;
    let color = "return getComputedStyle(document.querySelector('.primary')).backgroundColor";
    until_equal("the button has the color", json!("rgb(255, 204, 0)"), async || visitor.run(color).await).await;
    visitor.leaves().await;
}

/// Nothing does where there is no color.
#[tokio::test]
async fn whose_contrast_describes_the_color() {
    let site = Site::start().await;
    let visitor = Visitor::at(&format!("{}/embed/#accent=%23ffcc00", site.address)).await;
    let described = "const field = document.querySelector('[name=accent]'); \
        const ofField = () => document.getElementById(field.getAttribute('aria-describedby')); \
        const isShown = ofField()?.textContent.includes('1.4 : 1 as given') && ofField().checkVisibility(); \
        const enter = (value) => { field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }; \
        const given = field.value; \
        enter(''); \
        const without = ofField(); \
        enter(given); \
        return [isShown, without]";
    until_equal("the description", json!([true, null]), async || visitor.run(described).await).await;
    visitor.leaves().await;
}

/// A page with the text that is copied shows what was chosen; pasted into the builder, it fills the fields again.
async fn and_a_page_shows_what_it_says(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(
        engine,
        &format!("{}/embed/#assessment={}&mode=slide&output=button", site.address, assessment.id),
    )
    .await;
    let code = "return document.getElementById('code').textContent";
    let markup = until("the button", async || {
        let text = visitor.run(code).await.as_str().unwrap_or_default().to_owned();
        text.contains("<button").then_some(text)
    });
    let markup = markup.await;
    visitor.go_to(&Host::with(&markup).await.address).await;
    visitor.press(&assessment.title).await;
    visitor.enter().await;
    visitor.find(Role::Button, words::start()).await;
    visitor.leave_frame().await;
    visitor.go_to(&format!("{}/embed/", site.address)).await;
    visitor.open("Change a tag you have").await;
    visitor.presses_into("Your tag, or any of the other forms").await;
    visitor.run(&format!("document.getElementById('pasted').value = {}", json!(markup.replace('"', "”")))).await;
    visitor.press("Fill the fields").await;
    visitor.reads(&format!("The fields have what this says of {}.", assessment.title)).await;
    assert_eq!(visitor.run(code).await, json!(markup));
    let fragment = format!("#assessment={}&mode=slide&output=button", assessment.id);
    until_equal("the address", json!(fragment), async || visitor.run("return location.hash").await).await;
    visitor.leaves().await;
}
