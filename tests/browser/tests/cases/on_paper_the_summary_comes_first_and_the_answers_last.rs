use browser_tests::{Engine, Paper, Site, Visitor, content};
use delivery_assessments::engine::{Answers, Limit, Snapshot};
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::export::{Date, answer_text, verdict};
use delivery_assessments::model::{Assessment, Stage};
use delivery_assessments::words;

const FELT: Option<Stage> = Some(Stage::Measured);

/// What the first page must contain.
fn summary(assessment: &Assessment, answers: &Answers, snapshot: &Snapshot) -> Vec<String> {
    let is_limited = |by: Limit| snapshot.limits.contains(&by);
    let gates = snapshot.gates_failed.iter().filter_map(|gate| assessment.question(*gate));
    let moves = verdict::moves(assessment, answers, snapshot);
    let mut texts = vec![assessment.title.clone(), verdict::stage_title(snapshot.stage)];
    texts.extend(verdict::limits(assessment, snapshot).into_iter().map(|(_, sentence)| sentence));
    texts.extend(gates.filter(|_| is_limited(Limit::Gates)).map(|(_, gate)| gate.text.clone()));
    texts.extend(snapshot.stage.and(snapshot.walk.root()).map(|root| words::pattern_label(root).to_owned()));
    texts.extend(moves.into_iter().map(|(_, advice)| verdict::first_sentence(advice).0.to_owned()));
    texts.extend(verdict::notes(snapshot));
    texts.extend(assessment.dimensions.iter().map(|dimension| dimension.title.clone()));
    texts
}

/// Every question with its answer, and with others' answers.
fn appendix(assessment: &Assessment, answers: &Answers) -> Vec<String> {
    let mut texts = Vec::new();
    for (index, (_, question)) in assessment.questions().enumerate() {
        texts.push([&question.text, words::today(), answer_text(question, answers.get(index))].concat());
        for reference in &question.references {
            texts.push([words::reference(), &reference.value, &reference.unit, "(", &reference.population].concat());
            texts.push(format!("{}, {}", reference.source, reference.year));
        }
    }
    texts
}

#[track_caller]
fn check_in_order(pages: &[String], texts: &[String]) {
    let all = pages.concat();
    let mut rest = all.as_str();
    for text in texts {
        let Some((_, behind)) = rest.split_once(&Paper::letters(text)) else { panic!("{text:?} is not in {rest}") };
        rest = behind;
    }
}

/// The result with `answers`, opened by its link and printed.
async fn check(visitor: &Visitor, site: &Site, assessment: &Assessment, answers: &Answers) {
    let shared = SharedResult { answers: answers.clone(), felt: FELT, date: Date::new(2026, 11, 22) };
    let fragment = [link::KEY, &link::encode(assessment, &shared)].concat();
    let Paper { pages } = visitor.prints(site, &assessment.id, &fragment).await;

    let first = |heading: &str| pages.iter().position(|page| page.starts_with(&Paper::letters(heading)));
    let snapshot = Snapshot::of(assessment, answers, FELT);
    for text in summary(assessment, answers, &snapshot) {
        assert!(pages[0].contains(&Paper::letters(&text)), "{}: {text:?} is not in {}", assessment.id, pages[0]);
    }
    assert_eq!(
        first(words::walk()),
        Some(1),
        "{}: the summary is one page, and nothing else is on it: {pages:#?}",
        assessment.id
    );
    let begin =
        first(words::answers()).unwrap_or_else(|| panic!("the answers begin on no page of their own: {pages:#?}"));
    check_in_order(&pages[begin..], &appendix(assessment, answers));
    let asks = pages.iter().any(|page| page.to_lowercase().contains("please"));
    assert!(!asks, "nobody is asked for anything: {pages:#?}");
}

async fn check_all(engine: Engine, assessments: &[Assessment], lines: &[&str]) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    for assessment in assessments {
        for line in lines {
            let line: String = line.chars().cycle().take(assessment.question_count()).collect();
            let answers = Answers::read(&line, assessment).expect("the line fits the assessment");
            check(&visitor, &site, assessment, &answers).await;
        }
    }
    visitor.leaves().await;
}

#[tokio::test]
async fn in_chromium() {
    check_all(Engine::Chromium, &content::assessments(), &["332243313242323", "1?21-411131-3n1", "545"]).await;
}

#[tokio::test]
async fn in_firefox() {
    check_all(Engine::Firefox, &[content::assessment()], &["1?2144111313n11"]).await;
}
