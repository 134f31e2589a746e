use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use serde_json::json;

in_each_engine!(opened_and_closed_fifty_times, and_removed_while_it_is_open);

/// What there is in the page, and whether it is locked.
const LEFT: &str = "return [document.querySelectorAll('*').length, listening.size, frames.length, document.documentElement.style.overflow]";

async fn visit(engine: Engine) -> (Site, Visitor) {
    let site = Site::start().await;
    let tag = site.tag_with(&format!(
        "data-assessment=\"{}\" data-mode=\"popup\" data-open=\"scroll 99\"",
        content::assessment().id
    ));
    let host = Host::with(&format!("<script>document.documentElement.style.overflow = 'clip'</script>{tag}")).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.run("await customElements.whenDefined('delivery-assessment')").await;
    (site, visitor)
}

async fn opened_and_closed_fifty_times(engine: Engine) {
    let (_site, visitor) = visit(engine).await;
    let round = "
        const element = document.querySelector('delivery-assessment');
        const closed = () => new Promise((resolve) => element.addEventListener('assessment:close', resolve, { once: true }));
        const round = async () => { const end = closed(); element.open(); element.close(); await end; };";
    visitor.run(&format!("{round} await round()")).await;
    let before = visitor.run(LEFT).await;
    assert_eq!((&before[2], &before[3]), (&json!(1), &json!("clip")), "it was opened, and the page is as it was");
    visitor.run(&format!("{round} for (let count = 0; count < 50; count++) await round()")).await;
    assert_eq!(visitor.run(LEFT).await, before);
    visitor.leaves().await;
}

async fn and_removed_while_it_is_open(engine: Engine) {
    let (_site, visitor) = visit(engine).await;
    visitor.run("document.querySelector('delivery-assessment').remove()").await;
    let before = visitor.run(LEFT).await;
    let open = "
        window.element = document.createElement('delivery-assessment');
        for (const [name, value] of [['assessment', 'engineering-velocity'], ['mode', 'slide']]) element.setAttribute(name, value);
        document.body.append(element);
        element.open();
        return [frames.length, document.documentElement.style.overflow]";
    assert_eq!(visitor.run(open).await, json!([1, "hidden"]));
    visitor.run("element.remove(); element.open(); element.close()").await;
    until_equal("what is left", before, async || visitor.run(LEFT).await).await;
    visitor.leaves().await;
}
