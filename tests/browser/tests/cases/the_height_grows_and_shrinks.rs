use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::words;
use serde_json::json;

/// Waits until the frame is as tall as its page, without a scroll bar, and returns the height.
async fn fits(visitor: &Visitor) -> u64 {
    let page = "return [Math.ceil(document.querySelector('main').getBoundingClientRect().height), innerHeight]";
    until_equal("the frame's height fits the page", true, async || {
        let heights = visitor.run(page).await;
        heights[0] == heights[1]
    })
    .await;
    visitor.run("return innerHeight").await.as_u64().expect("a height is a number")
}

#[tokio::test]
async fn with_what_the_visitor_opens_and_closes() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.waits_until_ready().await;
    visitor.enter().await;

    visitor.press(words::start()).await;
    visitor.find(Role::Button, words::next()).await;
    let question = fits(&visitor).await;
    visitor.open(words::why()).await;
    let open = fits(&visitor).await;
    visitor.open(words::why()).await;
    assert_eq!(fits(&visitor).await, question, "closed again");
    for (_, question) in assessment.questions() {
        visitor.sees(&question.text).await;
        visitor.press(words::next()).await;
    }
    visitor.sees(words::review_title()).await;
    check_steps(&visitor).await;
    visitor.press(words::back()).await;
    visitor.find(Role::Button, words::next()).await;
    let last_question = fits(&visitor).await;
    assert!(open > question && open > last_question, "{question} {open} {last_question}");
    visitor.leaves().await;
}

/// A visitor in the frame, on a snapshot without answers.
async fn at_the_snapshot(host: &Host) -> Visitor {
    let assessment = content::assessment();
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    visitor.takes(&assessment, &Answers::none(&assessment), None).await;
    visitor
}

/// On the host page: forgets the messages so far.
const FORGET: &str = "messages.length = 0";

/// On the host page: the heights of all messages since.
const TOLD: &str = "return messages.flatMap(({ height }) => height ?? [])";

/// The space left over looks like the host's own, because the frame is transparent there.
#[tokio::test]
async fn in_steps_of_500_pixels_on_the_snapshot_and_the_review() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = at_the_snapshot(&host).await;
    check_steps(&visitor).await;
    visitor.goes_to_the_review().await;
    check_steps(&visitor).await;
    visitor.leaves().await;
}

const WIDTHS: [u32; 10] = [1000, 480, 640, 400, 560, 360, 800, 320, 480, 720];

async fn set_width(visitor: &Visitor, width: u32) {
    visitor.run(&format!("document.querySelector('delivery-assessment').style.width = '{width}px'")).await;
}

/// The width of the text in the frame.
async fn room(visitor: &Visitor) -> f64 {
    visitor.enter().await;
    let room = visitor.run("return document.querySelector('.snapshot, .review').getBoundingClientRect().width").await;
    visitor.leave_frame().await;
    room.as_f64().expect("a width is a number")
}

async fn height(visitor: &Visitor) -> f64 {
    let height =
        visitor.run("return document.querySelector('delivery-assessment').getBoundingClientRect().height").await;
    height.as_f64().expect("a height is a number")
}

/// From exact heights at many widths, a host could tell nearly any two results apart.
#[tokio::test]
async fn and_tells_no_more_of_a_result_at_many_widths_than_at_two() {
    let assessment = content::assessment();
    let site = Site::start().await;
    let body = format!("<div style=\"width: 1000px\">{}</div>", site.tag(&assessment.id));
    let host = Host::with(&body).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.enter().await;
    let answers = Answers::read("3?2 44n 3?3 143 131", &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    check_steps(&visitor).await;
    visitor.leave_frame().await;
    visitor.run(FORGET).await;
    let (mut known, mut expected) = (Vec::new(), Vec::new());
    for width in WIDTHS {
        set_width(&visitor, width).await;
        if known.len() < 2 {
            visitor.enter().await;
            check_steps(&visitor).await;
            visitor.leave_frame().await;
            known.push((room(&visitor).await, height(&visitor).await));
        }
        let room = room(&visitor).await;
        // What a host can infer: text is not taller where it is wider, and at most proportionally taller where it is narrower.
        let bounds = known.iter().map(|&(known, height): &(f64, f64)| height * (known / room).max(1.0));
        let bound = (bounds.fold(f64::INFINITY, f64::min) / 500.0).ceil() * 500.0;
        until_equal(&format!("the height at {width}"), bound.to_string(), async || height(&visitor).await.to_string())
            .await;
        expected.push(json!(bound));
    }
    let [(_, wide), (_, narrow)] = known[..] else { panic!("{known:?}") };
    assert!(narrow > wide, "{known:?}");
    let told = visitor.run(TOLD).await;
    let told = told.as_array().expect("a list of heights");
    expected.dedup_by(|now, before| now == before);
    assert!(
        told.iter().all(|height| expected.iter().any(|one| one.as_f64() == height.as_f64())),
        "{told:?} {expected:?}"
    );
    visitor.leaves().await;
}

/// Makes the widget narrower in short steps, like a window that is dragged or a sidebar that is animated.
const DRAG: &str = "
const element = document.querySelector('delivery-assessment');
for (let width = 900; width >= 400; width -= 25) {
  element.style.width = `${width}px`;
  await new Promise((resolve) => setTimeout(resolve, 16));
}";

in_each_engine!(and_leaves_no_blank_room_after_a_drag);

async fn and_leaves_no_blank_room_after_a_drag(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::start().await;
    let host = Host::with(&format!("<div style=\"width: 900px\">{}</div>", site.tag(&assessment.id))).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    let answers = Answers::read("112 243 313 242 1n3", &assessment).expect("the line fits the assessment");
    visitor.takes(&assessment, &answers, None).await;
    check_steps(&visitor).await;
    visitor.leave_frame().await;
    visitor.run(DRAG).await;
    visitor.enter().await;
    check_steps(&visitor).await;
    visitor.leaves().await;
}

/// The heights of one screen reveal nothing about the next.
#[tokio::test]
async fn and_is_enough_for_a_screen_that_begins_at_a_further_width() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = at_the_snapshot(&host).await;
    visitor.goes_to_the_review().await;
    visitor.leave_frame().await;
    for width in WIDTHS {
        set_width(&visitor, width).await;
    }
    set_width(&visitor, 560).await;
    visitor.enter().await;
    visitor.goes_to_the_snapshot().await;
    check_steps(&visitor).await;
    visitor.leaves().await;
}

/// On a slow phone, the first part of the snapshot is drawn before the rest.
#[tokio::test]
async fn and_tells_none_of_a_part_of_the_snapshot() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = at_the_snapshot(&host).await;
    visitor.goes_to_the_review().await;
    check_steps(&visitor).await;
    visitor.browser.chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": 20 })).await;
    visitor.leave_frame().await;
    visitor.run(FORGET).await;
    visitor.enter().await;
    visitor.goes_to_the_snapshot().await;
    check_steps(&visitor).await;
    let height = visitor.run("return innerHeight").await;
    visitor.leave_frame().await;
    let told = visitor.run(TOLD).await;
    assert_eq!(told, json!([height]));
    visitor.leaves().await;
}

/// The next screen does not wait until the width rests, which never comes here: the frame would grow under a press.
#[tokio::test]
async fn and_at_once_for_a_screen_that_begins_while_the_width_moves() {
    let site = Site::start().await;
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    let visitor = at_the_snapshot(&host).await;
    visitor.goes_to_the_review().await;
    check_steps(&visitor).await;
    visitor
        .run("const later = setTimeout; window.setTimeout = (action, time) => time < 300 && later(action, time)")
        .await;
    visitor.leave_frame().await;
    set_width(&visitor, 560).await;
    visitor.enter().await;
    until_equal("the width", json!(560), async || visitor.run("return innerWidth").await).await;
    visitor.goes_to_the_snapshot().await;
    check_steps(&visitor).await;
    visitor.leaves().await;
}

async fn check_steps(visitor: &Visitor) {
    let heights = "const page = document.querySelector('main').getBoundingClientRect().height; \
        return [innerHeight % 500, innerHeight >= page && innerHeight < page + 500]";
    until_equal("the frame's height", json!([0, true]), async || visitor.run(heights).await).await;
}
