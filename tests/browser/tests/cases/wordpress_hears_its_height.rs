//! `WordPress` frames an address directly. It hides the frame until it receives a height with the secret at the end of the
//! frame's address.

use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::words;
use serde_json::{Value, json};

const SECRET: &str = "a1B2c3D4e5";

/// What `WordPress`'s script does. It may start after the page in the frame, and then asks for its height again.
const SCRIPT: &str = include_str!("wordpress_hears_its_height.js");

/// The heights that `WordPress` received, and those that every host gets, at most 1000.
const HEIGHTS: &str = "return [heard.filter(({ message }) => message === 'height').map(({ value }) => value), \
    messages.filter(({ type }) => type === 'height').map(({ height }) => Math.min(height, 1000))]";

async fn host(fragment: &str, page: &str) -> Host {
    let frame = format!(
        "<iframe src=\"{page}#{fragment}?secret={SECRET}\" data-secret=\"{SECRET}\" sandbox=\"allow-scripts\" width=\"600\" height=\"600\" \
         style=\"position: absolute; visibility: hidden\"></iframe>"
    );
    Host::with(&format!("{frame}<script>{SCRIPT}</script>")).await
}

/// The height of the frame for its visitor, who does not see it before `WordPress` is told.
async fn height(visitor: &Visitor) -> Value {
    visitor
        .run("const frame = document.querySelector('iframe'); return frame.style.visibility || frame.clientHeight")
        .await
}

async fn from_the_cover_to_the_snapshot(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &host("", &site.page(&assessment.id)).await.address).await;
    until_equal("it is in sight", false, async || height(&visitor).await.is_string()).await;
    visitor.enter_frame().await;
    let left_over = "return document.documentElement.scrollHeight - innerHeight";
    until_equal("what is not in sight of the cover", json!(0), async || visitor.run(left_over).await).await;
    visitor.leave_frame().await;

    visitor.enter_frame().await;
    visitor.takes(&assessment, &Answers::read("332 243 313 242 323", &assessment).expect("it fits"), None).await;
    visitor.leave_frame().await;
    until_equal("the most that WordPress allows", json!(1000), async || height(&visitor).await).await;
    let told = visitor.run(HEIGHTS).await;
    let [by_wordpress, told] = [&told[0], &told[1]].map(|heights| heights.as_array().expect("a list"));
    let (of_the_cover, others) = by_wordpress.split_at(by_wordpress.len() - told.len());
    assert_eq!(others, told, "what every host hears, and nothing else");
    let of_the_cover: Vec<u64> = of_the_cover.iter().filter_map(Value::as_u64).collect();
    assert!((1..=2).contains(&of_the_cover.len()) && of_the_cover.is_sorted(), "{of_the_cover:?}");
    assert!(of_the_cover.iter().all(|height| (700..=1000).contains(height)), "{of_the_cover:?}");
    visitor.leaves().await;
}

/// The frame cannot open a page, and `WordPress` opens no page of another host. It opens this one, and gets no result.
async fn and_opens_the_page_by_itself(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let shared = SharedResult { answers: Answers::none(&assessment), felt: None, date: Date::new(2026, 5, 3) };
    let page = site.page(&assessment.id);
    let result = [link::KEY, &link::encode(&assessment, &shared)].concat();
    let visitor = Visitor::in_engine(engine, &host(&result, &page).await.address).await;
    visitor.enter_frame().await;
    visitor.find(Role::Button, words::change_answers()).await;
    visitor.reads("3 May 2026").await;
    visitor.follows(&page).await;
    visitor.leave_frame().await;
    let links = "return heard.filter(({ message }) => message === 'link')";
    let link = json!([{ "message": "link", "value": page, "secret": SECRET }]);
    until_equal("the link", link, async || visitor.run(links).await).await;
    visitor.leaves().await;
}

in_each_engine!(from_the_cover_to_the_snapshot, and_opens_the_page_by_itself, before_its_visitor_comes_near);

/// Far below what is in sight, where browsers draw nothing.
async fn before_its_visitor_comes_near(engine: Engine) {
    let site = Site::start().await;
    let page = site.page(&content::assessment().id);
    let frame = format!(
        "<div style=\"height: 5000px\"></div><iframe src=\"{page}#?secret={SECRET}\" data-secret=\"{SECRET}\" sandbox=\"allow-scripts\" \
         width=\"600\" height=\"600\" style=\"position: absolute; visibility: hidden\"></iframe>"
    );
    let host = Host::with(&format!("{frame}<script>{SCRIPT}</script>")).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    until_equal("it is in sight", false, async || height(&visitor).await.is_string()).await;
    let told = visitor.run(HEIGHTS).await;
    assert!(told[0][0].as_u64().is_some_and(|height| height >= 700), "{told}");
    visitor.leaves().await;
}

#[tokio::test]
async fn also_where_its_script_comes_late() {
    let site = Site::start().await;
    let page = site.page(&content::assessment().id);
    let frame = format!(
        "<iframe src=\"{page}#?secret={SECRET}\" data-secret=\"{SECRET}\" sandbox=\"allow-scripts\" height=\"600\" \
         style=\"visibility: hidden\"></iframe>"
    );
    let visitor = Visitor::at(&Host::with(&frame).await.address).await;
    visitor.enter_frame().await;
    visitor.find(Role::Button, words::start()).await;
    visitor.leave_frame().await;
    assert_eq!(height(&visitor).await, "hidden");
    visitor.run(SCRIPT).await;
    until_equal("it is in sight", false, async || height(&visitor).await.is_string()).await;
    visitor.leaves().await;
}
