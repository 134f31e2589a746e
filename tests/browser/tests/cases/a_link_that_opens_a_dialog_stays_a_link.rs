use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::words;
use serde_json::{Value, json};

in_each_engine!(for_a_press_that_means_something_else);

fn link(site: &Site) -> String {
    let id = content::assessment().id.clone();
    format!("<a id=\"link\" href=\"{}\" data-assessment-open=\"{id}\">Take it</a>", site.page(&id))
}

/// Whether the browser would follow the link, and how many dialogs there are then.
async fn pressed(visitor: &Visitor, modifier: &str) -> Value {
    // The page itself keeps the browser from following it, after everybody has had a say.
    let press = format!(
        "const link = document.getElementById('link');
        const press = new MouseEvent('click', {{ bubbles: true, cancelable: true, composed: true, {modifier} }});
        let isFollowed;
        addEventListener('click', (event) => {{ isFollowed = !event.defaultPrevented; event.preventDefault(); }}, {{ once: true }});
        link.dispatchEvent(press);
        return [isFollowed, document.querySelectorAll('html > dialog').length]"
    );
    visitor.run(&press).await
}

async fn for_a_press_that_means_something_else(engine: Engine) {
    let site = Site::start().await;
    let host = Host::with(&format!("{}{}", link(&site), site.tag_with(""))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    for modifier in ["ctrlKey", "metaKey", "shiftKey", "altKey"] {
        assert_eq!(pressed(&visitor, &format!("{modifier}: true")).await, json!([true, 0]), "{modifier}");
    }
    visitor.run("document.getElementById('link').onclick = (event) => event.preventDefault()").await;
    assert_eq!(pressed(&visitor, "").await, json!([false, 0]), "prevented by the page");
    visitor.run("document.getElementById('link').onclick = null").await;
    assert_eq!(pressed(&visitor, "").await, json!([false, 1]), "a plain press");
    assert_eq!(pressed(&visitor, "").await, json!([false, 1]), "another one");
    visitor.leaves().await;
}

/// An owner may misspell the way in which it opens, or name the one without a dialog.
#[tokio::test]
async fn but_opens_a_popup_whatever_it_says_how() {
    let site = Site::start().await;
    let links: Vec<String> = ["inline", "pop-up", ""]
        .iter()
        .zip(content::assessments())
        .map(|(mode, assessment)| {
            format!(
                "<button data-assessment-open=\"{}\" data-assessment-mode=\"{mode}\">Take it</button>",
                assessment.id
            )
        })
        .collect();
    let host = Host::with(&format!("{}{}", links.concat(), site.tag_with(""))).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    let widths = "return [...document.querySelectorAll('[data-assessment-open]')].map((button) => {
        button.click();
        const dialog = document.querySelector('html > dialog:modal');
        const { maxWidth } = dialog.style;
        dialog.close();
        return maxWidth;
    })";
    assert_eq!(visitor.run(widths).await, json!(["736px", "736px", "736px"]));
    visitor.leaves().await;
}

/// An element that was given another assessment does not open for its first.
#[tokio::test]
async fn to_its_own_assessment() {
    let site = Site::start().await;
    let [first, second] = ["engineering-velocity", "qa-automation"];
    let body = format!(
        "<button data-assessment-open=\"{first}\">Take it</button>\
         <delivery-assessment assessment=\"{first}\" mode=\"popup\"></delivery-assessment>{}",
        site.tag_with("")
    );
    let host = Host::with(&body).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    let opened = format!(
        "document.querySelector('delivery-assessment').setAttribute('assessment', '{second}');
        document.querySelector('[data-assessment-open]').click();
        return [...document.querySelectorAll('html > dialog')].map(({{ open, lastChild }}) => [open, /{first}/.test(lastChild.src)])"
    );
    assert_eq!(visitor.run(&opened).await, json!([[false, false], [true, true]]));
    visitor.leaves().await;
}

#[tokio::test]
async fn without_scripts() {
    let site = Site::start().await;
    let host = Host::with(&format!("{}{}", link(&site), site.tag_with(""))).await;
    let visitor = Visitor::at("about:blank").await;
    visitor.browser.chromium("Emulation.setScriptExecutionDisabled", &json!({ "value": true })).await;
    visitor.go_to(&host.address).await;
    let link = visitor.find(Role::Link, "Take it").await;
    link.click().await.expect("a link can be pressed");
    visitor.reads(words::no_script()).await;
    visitor.leaves().await;
}
