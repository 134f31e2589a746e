use browser_tests::until::until;
use browser_tests::{Host, Site, Visitor, content};

/// Runs the loader under another file name.
const RENAMED: &str = "
const code = await (await fetch(loader)).text();
const script = document.createElement('script');
script.src = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
script.dataset.assessment = assessment;
document.body.append(script);";

#[tokio::test]
async fn where_an_optimizer_renamed_it() {
    let site = Site::start().await;
    let host = Host::with("").await;
    let visitor = Visitor::at(&host.address).await;
    let (loader, assessment) = (format!("{}/embed.js", site.address), content::assessment().id.clone());
    visitor.run(&format!("const [loader, assessment] = ['{loader}', '{assessment}']; {RENAMED}")).await;
    until("a warning", async || visitor.run("return said[0] ?? null").await.as_object().map(drop)).await;
    visitor.leaves_after(&["delivery-assessments: no tag of its own"]).await;
}
