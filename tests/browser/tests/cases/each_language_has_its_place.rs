//! The whole way through the site in two made-up languages: no text is missing in the file of texts, longer texts fit on the
//! narrowest phone, and what is read from right to left is laid out so.

use browser_tests::{Downloads, Engine, Host, Outcome, Role, Site, Viewport, Visitor, content, in_each_engine};
use delivery_assessments::engine::diagnosis::Replies;
use delivery_assessments::engine::{Answers, BacklogNumbers, Plan, Snapshot};
use delivery_assessments::export::{Date, Report, file_name, markdown};
use delivery_assessments::model::{Assessment, Level, Stage};
use delivery_assessments::words;
use xtask::pseudo::{ACCENTED, MIRRORED, Pseudo, UNTRANSLATED};

const LINE: &str = "332 243 313 242 323";

/// Checks the screen that the visitor sees.
async fn is_right(visitor: &Visitor, screen: &str) {
    let assessments = content::assessments();
    let questions = assessments.iter().flat_map(Assessment::questions);
    let mut publications: Vec<&str> = questions.filter_map(|(_, question)| question.cuts.as_deref()).collect();
    // Some names begin like others.
    publications.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let untranslated = assessments.iter().filter(|one| one.id == UNTRANSLATED).map(|one| one.audience.as_str());
    publications.extend(untranslated);
    let script = format!("const publications = {publications:?};\n{}", include_str!("each_language_has_its_place.js"));
    let problems = visitor.run(&script).await;
    assert_eq!(problems, serde_json::json!([]), "{screen}");
}

/// Unfolds everything on the screen.
async fn unfolds(visitor: &Visitor) {
    visitor.run("for (const details of document.querySelectorAll('details')) details.open = true").await;
}

/// A host page with a place of this width for one of the site's pages in this language.
async fn host(site: &Site, language: Pseudo, id: &str, width: u32) -> Host {
    Host::with(&format!("<div style=\"width:{width}px\">{}</div>", site.tag_in(language.tag, id))).await
}

/// An assessment, from the cover to the snapshot with everything unfolded.
async fn an_assessment_is_taken(engine: Engine, language: Pseudo, width: u32) {
    let edition = content::speak(language);
    let assessment = edition.assessments.iter().find(|one| one.id == content::assessment().id).expect("it is there");
    let (answers, felt) = (Answers::read(LINE, assessment).expect("the line fits"), Stage::new(4));
    let site = Site::pseudo().await;
    let host = host(&site, language, &assessment.id, width).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    visitor.open(words::privacy_title()).await;
    is_right(&visitor, "cover").await;
    visitor.starts(assessment, felt).await;
    for (index, (_, question)) in assessment.questions().enumerate() {
        visitor.sees(&question.text).await;
        visitor.run("document.querySelector('summary')?.click()").await;
        is_right(&visitor, &question.text).await;
        visitor.gives(question, answers.get(index)).await;
        visitor.press(words::next()).await;
    }
    visitor.find(Role::Button, words::change_answers()).await;
    assert_eq!(Outcome::shown_to(&visitor).await, Outcome::of(assessment, &answers, felt));
    is_right(&visitor, "snapshot").await;
    if engine == Engine::WebKit {
        // Its driver does not reach what lies further down in the frame.
        unfolds(&visitor).await;
        is_right(&visitor, "snapshot, unfolded").await;
        return visitor.leaves().await;
    }
    let dimension = &assessment.dimensions[0];
    visitor.opens(dimension).await;
    visitor.supposes(&dimension.questions[0], Level::ALL[4]).await;
    visitor.reads(words::supposed()).await;
    is_right(&visitor, "what if").await;
    visitor.press(words::real_answers()).await;
    unfolds(&visitor).await;
    is_right(&visitor, "snapshot, unfolded").await;
    visitor.goes_to_the_review().await;
    is_right(&visitor, "review").await;
    visitor.leaves().await;
}

async fn with_longer_texts(engine: Engine) {
    an_assessment_is_taken(engine, ACCENTED, 320).await;
}

async fn from_right_to_left(engine: Engine) {
    an_assessment_is_taken(engine, MIRRORED, 320).await;
}

#[tokio::test]
async fn on_a_wider_phone() {
    an_assessment_is_taken(Engine::Chromium, ACCENTED, 390).await;
    an_assessment_is_taken(Engine::Chromium, MIRRORED, 390).await;
}

/// The diagnosis, from the cover to a finding with everything unfolded.
async fn is_diagnosed(engine: Engine, language: Pseudo) {
    let diagnosis = content::speak(language).diagnosis;
    let site = Site::pseudo().await;
    let host = host(&site, language, &diagnosis.id, 320).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;
    visitor.enter().await;
    is_right(&visitor, "cover").await;
    visitor.press(words::start()).await;
    let mut said = Replies::default();
    for (guide, reply) in diagnosis.guides.iter().zip(["?", "n", "n", "y"]) {
        visitor.sees(&guide.question).await;
        is_right(&visitor, &guide.question).await;
        said = visitor.walks(&diagnosis, said, reply).await;
    }
    visitor.find(Role::Button, words::start_over()).await;
    unfolds(&visitor).await;
    is_right(&visitor, "finding").await;
    visitor.leaves().await;
}

async fn in_the_diagnosis(engine: Engine) {
    is_diagnosed(engine, ACCENTED).await;
    is_diagnosed(engine, MIRRORED).await;
}

in_each_engine!(with_longer_texts, from_right_to_left, in_the_diagnosis);

/// The other assessments have screens that the first one has not: the setup, the numbers.
#[tokio::test]
async fn on_any_screen_of_any_assessment() {
    for language in [ACCENTED, MIRRORED] {
        let edition = content::speak(language);
        let site = Site::pseudo().await;
        let visitor = Visitor::with(Viewport::PHONE, "about:blank").await;
        for assessment in edition.assessments.iter().filter(|one| one.id != UNTRANSLATED) {
            visitor.go_to(&site.page_in(language.tag, &assessment.id)).await;
            is_right(&visitor, "cover").await;
            visitor.press(words::skip_guess()).await;
            if !assessment.setup.is_empty() {
                visitor.sees(words::setup_title()).await;
                is_right(&visitor, "setup").await;
                visitor.press(words::next()).await;
            }
            for (_, question) in assessment.questions() {
                visitor.sees(&question.text).await;
                is_right(&visitor, &question.text).await;
                visitor.run("document.querySelector('.others input').click()").await;
                visitor.goes_on().await;
            }
            visitor.find(Role::Button, words::change_answers()).await;
            if assessment.numbers.is_some() {
                visitor.press(words::numbers_open()).await;
            }
            unfolds(&visitor).await;
            is_right(&visitor, &assessment.title).await;
        }
        visitor.leaves().await;
    }
}

/// What a visitor saves is in the language of the page.
#[tokio::test]
async fn in_each_export() {
    for language in [ACCENTED, MIRRORED] {
        let edition = content::speak(language);
        let assessment =
            edition.assessments.iter().find(|one| one.id == content::assessment().id).expect("it is there");
        let answers = &Answers::read(LINE, assessment).expect("the line fits the assessment");
        let site = Site::pseudo().await;
        let visitor = Visitor::at(&site.page_in(language.tag, &assessment.id)).await;
        let downloads = Downloads::of(&visitor.browser);
        visitor.takes(assessment, answers, None).await;
        let snapshot = &Snapshot::of(assessment, answers, None);
        let day =
            visitor.run("const day = new Date(); return [day.getFullYear(), day.getMonth() + 1, day.getDate()]").await;
        let [year, month, day] = serde_json::from_value::<[u32; 3]>(day).expect("three numbers");
        let date = Date::new(year, month, day).expect("it is a day");
        let (plan, numbers) = (&Plan::default(), &BacklogNumbers::default());
        let report = &Report { assessment, answers, snapshot, plan, numbers, date };
        visitor.press(words::save_markdown()).await;
        downloads.receives(&file_name(report, "md"), &markdown(report)).await;
        visitor.reads(words::saved()).await;
        visitor.leaves().await;
    }
}

/// Screen readers are told which texts are still in English, and only those.
#[tokio::test]
async fn what_is_not_translated_is_marked_as_english() {
    let edition = content::speak(MIRRORED);
    let assessment = edition.assessments.iter().find(|one| one.id == UNTRANSLATED).expect("it is there");
    let (_, question) = assessment.question(0).expect("it has questions");
    let site = Site::pseudo().await;
    let visitor = Visitor::at(&site.page_in(MIRRORED.tag, &assessment.id)).await;
    let marked = |text: &str| {
        format!(
            "return [...document.querySelectorAll('#app [lang=en][dir=auto]')].some(({{ childNodes }}) => [...childNodes].some(({{ data }}) => data === {text:?}))"
        )
    };
    for (text, is_marked) in [(&*assessment.promise, true), (&assessment.scope, true), (words::felt_legend(), false)] {
        assert_eq!(visitor.run(&marked(text)).await, is_marked, "{text}");
    }
    is_right(&visitor, "cover").await;
    visitor.starts(assessment, None).await;
    visitor.sees(&question.text).await;
    for (text, is_marked) in
        [(&*question.text, true), (&question.anchors[Level::LOWEST], true), (words::dont_know(), false)]
    {
        assert_eq!(visitor.run(&marked(text)).await, is_marked, "{text}");
    }
    is_right(&visitor, "question").await;
    visitor.leaves().await;
}

/// The loader has no page to take its sentence from.
#[tokio::test]
async fn a_loader_without_a_page_says_so_in_its_language() {
    let edition = content::speak(ACCENTED);
    let site = Site::pseudo().await;
    let host = Host::with(&site.tag_in(&edition.language.tag, "no-such-assessment")).await;
    let visitor = Visitor::at(&host.address).await;
    visitor.reads(words::did_not_load()).await;
    let link = visitor.find(Role::Link, words::see_all()).await;
    let address = link.prop("href").await.expect("the browser answers");
    assert_eq!(address, Some(format!("{}/{}/", site.address, ACCENTED.tag)));
    visitor.leaves_after(&["Failed to load resource", "check the name"]).await;
}

/// The usual loader takes the pages in the language around it.
#[tokio::test]
async fn the_page_around_a_tag_says_in_which_language() {
    let edition = content::speak(MIRRORED);
    let id = &edition.assessments[0].id;
    let site = Site::pseudo().await;
    let body = format!("<div lang=\"{}\" dir=\"rtl\">{}</div>", MIRRORED.tag, site.tag(id));
    let visitor = Visitor::at(&Host::with(&body).await.address).await;
    visitor.waits_until_ready().await;
    let frame =
        "const { lang, src } = document.querySelector('delivery-assessment iframe'); return [lang, src.split('#')[0]]";
    assert_eq!(visitor.run(frame).await, serde_json::json!([MIRRORED.tag, site.page_in(MIRRORED.tag, id)]));
    visitor.enter().await;
    visitor.find(Role::Button, words::start()).await;
    assert_eq!(visitor.run("return document.documentElement.dir").await, "rtl");
    visitor.leaves().await;
}
