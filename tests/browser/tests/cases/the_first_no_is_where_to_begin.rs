use browser_tests::until::until_equal;
use browser_tests::{Engine, Host, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::diagnosis::{Finding, Measures, Replies, StepState};
use delivery_assessments::model::{Diagnosis, Pattern};
use delivery_assessments::words;
use serde_json::{Value, json};

in_each_engine!(
    and_says_what_to_do_about_it,
    and_what_comes_behind_it_is_also_present,
    and_without_ai_the_fourth_does_not_apply,
    and_says_how_to_find_out_what_nobody_is_sure_of,
);

/// The heading, the result of each question, and the assessments that measure the root.
const SHOWN: &str = "const texts = (css) => [...document.querySelectorAll(css)].map((found) => found.textContent); \
    return { \
        heading: document.querySelector('h1').textContent, \
        states: [...document.querySelectorAll('.walk .finding')].map((found) => found.firstChild.textContent), \
        move: texts('.first dd'), \
        signs: texts('.looks .signs li'), \
        tasks: texts('.tasks li p'), \
        measures: [...document.querySelectorAll('.measure a')].map((link) => new URL(link.href).pathname), \
    }";

fn expected(diagnosis: &Diagnosis, replies: &Replies) -> Value {
    let finding = Finding::of(replies);
    let measures = Measures::among(&content::assessments());
    let root = finding.root();
    let guide = root.map(|root| diagnosis.guide(root));
    let path = |id: &str| format!("/{id}/");
    json!({
        "heading": words::verdict(finding.verdict()),
        "states": Pattern::ALL.map(|pattern| words::step_state(finding.state(pattern))),
        "move": guide.map(|guide| &guide.first_move).into_iter().collect::<Vec<_>>(),
        "signs": guide.into_iter().flat_map(|guide| &guide.symptoms).collect::<Vec<_>>(),
        "tasks": finding.unsure().map(|pattern| &diagnosis.guide(pattern).find_out).collect::<Vec<_>>(),
        "measures": root.into_iter().flat_map(|root| measures.of(root)).map(|one| path(&one.id)).collect::<Vec<_>>(),
    })
}

async fn check_shown(visitor: &Visitor, diagnosis: &Diagnosis, replies: &Replies) {
    let expected = expected(diagnosis, replies);
    until_equal("the finding", expected, async || visitor.run(SHOWN).await).await;
}

async fn and_says_what_to_do_about_it(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let host = Host::with(&site.tag(&diagnosis.id)).await;
    let visitor = Visitor::in_engine(engine, "about:blank").await;
    for line in ["nnyn", "ynyy", "yyn-", "yyyn", "yyyy"] {
        visitor.go_to(&host.address).await;
        visitor.enter().await;
        let replies = visitor.is_diagnosed(&diagnosis, line).await;
        check_shown(&visitor, &diagnosis, &replies).await;
    }
    visitor.leaves().await;
}

async fn and_what_comes_behind_it_is_also_present(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;
    let replies = visitor.is_diagnosed(&diagnosis, "ynnn").await;
    check_shown(&visitor, &diagnosis, &replies).await;
    assert_eq!(Finding::of(&replies).also().count(), 2);
    visitor.open(words::looks_and_move()).await;
    visitor.reads(&diagnosis.guide(Pattern::BacklogIllusion).symptoms[0]).await;
    visitor.leaves().await;
}

async fn and_without_ai_the_fourth_does_not_apply(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;
    let replies = visitor.is_diagnosed(&diagnosis, "yyy-").await;
    check_shown(&visitor, &diagnosis, &replies).await;
    assert_eq!(Finding::of(&replies).state(Pattern::AiValidationGap), StepState::DoesNotApply);
    visitor.leaves().await;
}

async fn and_says_how_to_find_out_what_nobody_is_sure_of(engine: Engine) {
    let diagnosis = content::diagnosis();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(&diagnosis.id)).await;
    let replies = visitor.is_diagnosed(&diagnosis, "?yny").await;
    check_shown(&visitor, &diagnosis, &replies).await;
    visitor.reads(&words::could_come_first(Finding::of(&replies)).expect("the first is not known")).await;
    visitor.starts_over().await;
    visitor.sees(&diagnosis.promise).await;
    let replies = visitor.is_diagnosed(&diagnosis, "?y?-").await;
    check_shown(&visitor, &diagnosis, &replies).await;
    visitor.reads(words::cannot_tell_text()).await;
    visitor.leaves().await;
}
