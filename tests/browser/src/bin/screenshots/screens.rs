use crate::album::Album;
use browser_tests::{Host, Role, Site, Visitor, Wasm, content};
use delivery_assessments::engine::diagnosis::Replies;
use delivery_assessments::engine::{Answers, CoordinationInput};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::model::{Assessment, Level, Question, Stage};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;

/// Answers the current question with a value, and continues. By script, because the way to a screen is not what the screenshot
/// shows.
const ANSWER: &str = "const step = () => new Promise((resolve) => setTimeout(resolve)); \
    for (const answer of line) { \
        document.querySelector('input[name=answer][value=\"' + answer + '\"]')?.click(); \
        await step(); \
        document.querySelector('.primary').click(); \
        await step(); \
    }";

/// Takes a screenshot of every screen.
pub(crate) async fn photograph(album: &Album<'_>) {
    let site = Site::start().await;
    site_pages(album, &site).await;
    damaged_link(album, &site).await;
    cover_and_questions(album, &site).await;
    longest_question(album, &site).await;
    setup(album, &site).await;
    snapshots(album, &site).await;
    diagnosis(album, &site).await;
    all_results(album, &site).await;
    calculator(album, &site).await;
    failure(album).await;
    host(album, &site).await;
    dialogs(album, &site).await;
}

/// The pages around the assessments: `site.png`, `site-method-stages.png`.
async fn site_pages(album: &Album<'_>, site: &Site) {
    for path in content::site_paths() {
        album.visitor.go_to(&format!("{}/{path}", site.address)).await;
        if path.is_empty() {
            album.visitor.enter().await;
            album.visitor.leave_frame().await;
        }
        let name = format!("site-{}", path.replace('/', "-"));
        album.add(name.trim_end_matches('-')).await;
    }
}

async fn damaged_link(album: &Album<'_>, site: &Site) {
    album.visitor.go_to(&format!("{}#{}0", site.page(&content::assessment().id), link::KEY)).await;
    album.visitor.reads(words::link_damaged()).await;
    album.add("cover-damaged-link").await;
}

async fn cover_and_questions(album: &Album<'_>, site: &Site) {
    let Album { visitor, .. } = album;
    let assessment = content::assessment();
    let (_, question) = assessment.question(0).expect("there is a first question");
    visitor.go_to(&site.page(&assessment.id)).await;
    album.add("cover").await;
    visitor.guesses(Stage::Shared).await;
    visitor.open(words::privacy_title()).await;
    album.add("cover-chosen").await;
    visitor.press(words::start()).await;
    visitor.sees(&question.text).await;
    album.add("question").await;
    visitor.choose(question.anchor(Level::MIDDLE)).await;
    visitor.open(words::why()).await;
    album.add("question-chosen").await;
    answer(visitor, &"3".repeat(assessment.question_count() - 3)).await;
    answer(visitor, "---").await;
    visitor.sees(words::review_title()).await;
    album.add("review").await;
}

async fn longest_question(album: &Album<'_>, site: &Site) {
    let length = |question: &Question| question.anchors.iter().map(String::len).sum::<usize>();
    let assessments = content::assessments();
    let questions = assessments.iter().flat_map(|assessment| {
        assessment.questions().enumerate().map(move |(index, (_, question))| (assessment, index, question))
    });
    let longest = questions.max_by_key(|(_, _, question)| length(question));
    let (assessment, index, question) = longest.expect("there are questions");
    album.visitor.go_to(&site.page(&assessment.id)).await;
    album.visitor.starts(assessment, None).await;
    answer(album.visitor, &"-".repeat(index)).await;
    album.visitor.sees(&question.text).await;
    album.add("question-longest").await;
}

async fn setup(album: &Album<'_>, site: &Site) {
    let assessments = content::assessments();
    let Some(assessment) = assessments.iter().find(|assessment| !assessment.setup.is_empty()) else { return };
    album.visitor.go_to(&site.page(&assessment.id)).await;
    album.visitor.press(words::start()).await;
    album.visitor.sees(words::setup_title()).await;
    album.add("setup").await;
}

async fn snapshots(album: &Album<'_>, site: &Site) {
    let assessment = content::assessment();
    snapshot(album, site, &assessment, "snapshot-typical", "332 243 313 242 323").await;
    what_if_and_plan(album, &assessment).await;
    opened(album, site, &assessment, "332 243 313 242 323").await;
    snapshot(album, site, &assessment, "snapshot-provisional", "3?2 44n 3?3 -43 nnn").await;
    snapshot(album, site, &assessment, "snapshot-without-stage", "2-- --? --- n-1 ---").await;
    snapshot(album, site, &assessment, "snapshot-stage-5", "555 555 545 555 555").await;
    for assessment in content::assessments().iter().filter(|assessment| assessment.numbers.is_some()) {
        let line = "23".repeat(assessment.question_count()).split_off(assessment.question_count());
        snapshot(album, site, assessment, "snapshot-numbers", &line).await;
    }
}

async fn opened(album: &Album<'_>, site: &Site, assessment: &Assessment, line: &str) {
    let answers = Answers::read(line, assessment).expect("the line fits the assessment");
    let state = link::encode(assessment, &SharedResult { answers, felt: Stage::new(4), date: Date::new(2026, 11, 2) });
    // Changing only the fragment would not reload the page.
    album.visitor.go_to("about:blank").await;
    album.visitor.go_to(&format!("{}#{}{state}", site.page(&assessment.id), link::KEY)).await;
    album.visitor.reads(words::opened()).await;
    album.add("snapshot-opened").await;
}

async fn snapshot(album: &Album<'_>, site: &Site, assessment: &Assessment, name: &str, line: &str) {
    let Album { visitor, .. } = album;
    let answers = Answers::read(line, assessment).expect("the line fits the assessment");
    visitor.go_to(&site.page(&assessment.id)).await;
    visitor.starts(assessment, Stage::new(4)).await;
    answer(visitor, &answers.to_string().replace(' ', "")).await;
    if !answers.is_complete() {
        visitor.press(words::show_snapshot()).await;
    }
    visitor.find(Role::Button, words::change_answers()).await;
    album.add(name).await;
}

/// On a snapshot: one level changed, then reset, and the first step planned.
async fn what_if_and_plan(album: &Album<'_>, assessment: &Assessment) {
    let Album { visitor, .. } = album;
    let dimension = &assessment.dimensions[0];
    visitor.opens(dimension).await;
    visitor.supposes(&dimension.questions[0], Level::HIGHEST).await;
    visitor.reads(words::supposed()).await;
    album.add("snapshot-what-if").await;
    visitor.press(words::real_answers()).await;
    visitor.plans_first_step("Ana", 12, 2031).await;
    album.add("snapshot-plan").await;
}

/// A question, the one with four replies, and each kind of finding.
async fn diagnosis(album: &Album<'_>, site: &Site) {
    let Album { visitor, .. } = album;
    let diagnosis = content::diagnosis();
    visitor.go_to(&site.page(&diagnosis.id)).await;
    album.add("diagnosis-cover").await;
    visitor.press(words::start()).await;
    let said = visitor.walks(&diagnosis, Replies::default(), "?").await;
    visitor.sees(&diagnosis.guides[1].question).await;
    album.add("diagnosis-question").await;
    let said = visitor.walks(&diagnosis, said, "nn").await;
    visitor.sees(&diagnosis.guides[3].question).await;
    album.add("diagnosis-ai").await;
    visitor.walks(&diagnosis, said, "y").await;
    visitor.find(Role::Button, words::start_over()).await;
    album.add("diagnosis-root").await;
    visitor.open(words::looks_and_move()).await;
    album.add("diagnosis-also-present").await;
    for (line, name) in [("?yyy", "diagnosis-cannot-tell"), ("yyy-", "diagnosis-none-fails")] {
        visitor.starts_over().await;
        visitor.is_diagnosed(&diagnosis, line).await;
        album.add(name).await;
    }
}

/// Results of all assessments with an earlier one and two people's, from the fields to what they come to.
async fn all_results(album: &Album<'_>, site: &Site) {
    let Album { visitor, .. } = album;
    let assessments = content::assessments();
    let (ana, ben) = ("&of=416e61", "&of=42656e");
    let result = |place: usize, levels: &str, day: u32, name: &str| {
        let assessment = &assessments[place];
        let line: String = levels.chars().cycle().take(assessment.question_count()).collect();
        let answers = Answers::read(&line, assessment).expect("there is an answer to each question");
        let shared = SharedResult { answers, felt: Stage::new(3), date: Date::new(2026, 11, day) };
        format!("{}{}{name}", link::KEY, link::encode(assessment, &shared))
    };
    let results = [
        result(0, "122", 3, ""),
        result(0, "232", 24, ""),
        result(1, "32222", 22, ana),
        result(1, "45443", 21, ben),
        result(2, "33333", 20, ""),
        result(3, "3?n", 12, ""),
    ];
    visitor.go_to(&site.page(FOLDER)).await;
    album.add("overview-cover").await;
    visitor.adds_results().await;
    album.add("overview-fields").await;
    visitor.go_to("about:blank").await;
    visitor.go_to(&format!("{}#{}", site.page(FOLDER), results.join("&"))).await;
    visitor.find(Role::Button, words::overview::copy_link_all()).await;
    album.add("overview").await;
}

async fn calculator(album: &Album<'_>, site: &Site) {
    let Album { visitor, .. } = album;
    visitor.go_to(&site.page("coordination-cost")).await;
    album.add("calculator").await;
    visitor.enters(CoordinationInput::PerTeam, "9").await;
    visitor.enters(CoordinationInput::Added, "1000").await;
    visitor.enters(CoordinationInput::Minutes, "").await;
    album.add("calculator-large").await;
}

async fn failure(album: &Album<'_>) {
    let site = Site::with(Wasm::Missing).await;
    album.visitor.go_to(&site.page(&content::assessment().id)).await;
    album.visitor.reads(words::failed_to_load()).await;
    album.add("failure").await;
}

async fn host(album: &Album<'_>, site: &Site) {
    let host = Host::with(&site.tag(&content::assessment().id)).await;
    album.visitor.go_to(&host.address).await;
    album.visitor.waits_until_ready().await;
    album.add("host").await;
}

/// Over a host page: `host-popup`, `host-slide`, and `host-button`, which is closed.
async fn dialogs(album: &Album<'_>, site: &Site) {
    let id = content::assessment().id.clone();
    for (mode, open) in [("popup", "data-open=\"load\""), ("slide", "data-open=\"load\""), ("button", "")] {
        let tag = site.tag_with(&format!("data-assessment=\"{id}\" data-mode=\"{mode}\" {open}"));
        let host = Host::with(&tag).await;
        album.visitor.go_to(&host.address).await;
        if open.is_empty() {
            album.visitor.find(Role::Button, words::frame_title()).await;
        } else {
            album.visitor.waits_until_ready().await;
        }
        album.add(&format!("host-{mode}")).await;
    }
}

/// Answers the next questions, one character each; `-` leaves one open.
pub(crate) async fn answer(visitor: &Visitor, line: &str) {
    visitor.run(&format!("const line = {line:?};{ANSWER}")).await;
}
