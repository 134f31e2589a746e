use browser_tests::{Host, Site, Visitor, content};

#[tokio::test]
async fn and_the_widget_works() {
    let site = Site::start().await;
    let attributes = format!(
        "data-assessment=\"{}\" data-height=\"tall\" data-mode=\"window\" data-accent=\"red\" data-colour=\"red\" data-cat=\"Talk | https://a.example\"",
        content::assessment().id
    );
    let host = Host::with(&site.tag_with(&attributes)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    let names = [
        "height=\\\"tall\\\" ignored; use height=200 to 2000",
        "mode=\\\"window\\\" ignored; use mode=inline|popup|slide|button",
        "accent=\\\"red\\\" ignored; use accent=#rrggbb or #rrggbb #rrggbb (light and dark)",
        "colour=\\\"red\\\" ignored; use assessment=name",
        "cat=\\\"Talk | https://a.example\\\" ignored; use assessment=name",
    ];
    visitor.leaves_after(&names).await;
}
