use browser_tests::{Host, Site, Visitor, Wasm, content};

/// Sums up the layout shifts of the page, from its first paint to the second next animation frame.
const SHIFTS: &str = "return new Promise((resolve) => { \
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) resolve('not measured'); \
    const shifts = []; \
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true }); \
    const sum = () => resolve(shifts.reduce((sum, { value }) => sum + value, 0)); \
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(sum))) })";

#[tokio::test]
async fn from_the_box_over_the_cover_to_the_wasm() {
    let site = Site::with(Wasm::Held).await;
    let element = format!("<delivery-assessment assessment=\"{}\"></delivery-assessment>", content::assessment().id);
    let body = format!("<script src=\"{}/embed.js\"></script>{element}<p>What follows it.</p>", site.address);
    let host = Host::with(&body).await;
    let visitor = Visitor::at(&host.address).await;

    visitor.enter().await;
    visitor.leave_frame().await;
    let top = visitor.run("return document.querySelector('p').getBoundingClientRect().top").await;
    site.let_wasm_go();
    visitor.waits_until_ready().await;
    assert_eq!(visitor.run("return document.querySelector('p').getBoundingClientRect().top").await, top);
    assert_eq!(visitor.run(SHIFTS).await.as_f64(), Some(0.0));
    visitor.leaves().await;
}
