use browser_tests::{Engine, Host, Role, Site, Visitor, Wasm, content, in_each_engine};
use delivery_assessments::model::Stage;
use delivery_assessments::words;

async fn what_was_chosen_there_is_kept(engine: Engine) {
    let assessment = content::assessment();
    let site = Site::with(Wasm::Held).await;
    let host = Host::with(&site.tag(&assessment.id)).await;
    let visitor = Visitor::in_engine(engine, &host.address).await;

    visitor.enter().await;
    visitor.sees(&assessment.promise).await;
    visitor.open(words::privacy_title()).await;
    visitor.reads(words::privacy()[0]).await;
    visitor.guesses(Stage::Measured).await;

    site.let_wasm_go();
    visitor.leave_frame().await;
    visitor.waits_until_ready().await;
    visitor.enter().await;
    visitor.press(words::start()).await;
    for (_, question) in assessment.questions() {
        visitor.sees(&question.text).await;
        visitor.press(words::next()).await;
    }
    visitor.press(words::show_snapshot()).await;
    visitor.find(Role::Heading, words::no_stage()).await;
    visitor.reads(words::you_said()).await;
    visitor.leaves().await;
}

in_each_engine!(what_was_chosen_there_is_kept);
