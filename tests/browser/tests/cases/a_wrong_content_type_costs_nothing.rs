use browser_tests::{Host, Site, Visitor, Wasm, content};
use delivery_assessments::words;

/// Servers that do not know WebAssembly send another content type.
#[tokio::test]
async fn of_the_program() {
    let assessment = content::assessment();
    let site = Site::with(Wasm::Called("application/octet-stream")).await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;

    visitor.enter().await;
    visitor.press(words::start()).await;
    visitor.sees(&assessment.question(0).expect("there is a first question").1.text).await;
    visitor.leaves().await;
}
