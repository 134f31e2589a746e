use crate::album::Album;
use crate::screens::answer;
use browser_tests::{Role, Site, content};
use delivery_assessments::engine::diagnosis::Replies;
use delivery_assessments::model::{Diagnosis, Stage};
use delivery_assessments::words;
use xtask::pseudo::{ACCENTED, MIRRORED, Pseudo, UNTRANSLATED};

/// Those that show what translations do to the screens.
pub(crate) const LANGUAGES: [Pseudo; 2] = [ACCENTED, MIRRORED];

const UNFOLD: &str = "for (const details of document.querySelectorAll('details')) details.open = true";

/// Takes a screenshot of each kind of screen in a made-up language.
pub(crate) async fn photograph(album: &Album<'_>, language: Pseudo) {
    let edition = content::speak(language);
    let site = Site::pseudo().await;
    let visitor = album.visitor;
    let velocity = content::assessment().id.clone();
    let assessment = edition.assessments.iter().find(|one| one.id == velocity).expect("it is there");
    visitor.go_to(&site.page_in(language.tag, &assessment.id)).await;
    album.add("cover").await;
    visitor.starts(assessment, Stage::new(4)).await;
    visitor.run("document.querySelector('summary').click()").await;
    album.add("question").await;
    answer(visitor, "33224331324?3--").await;
    visitor.sees(words::review_title()).await;
    album.add("review").await;
    visitor.goes_to_the_snapshot().await;
    visitor.run(UNFOLD).await;
    album.add("snapshot").await;
    visitor.go_to(&site.page_in(language.tag, UNTRANSLATED)).await;
    album.add("cover-untranslated").await;
    diagnosis(album, &site.page_in(language.tag, &edition.diagnosis.id), &edition.diagnosis).await;
}

async fn diagnosis(album: &Album<'_>, address: &str, diagnosis: &Diagnosis) {
    let visitor = album.visitor;
    visitor.go_to(address).await;
    album.add("diagnosis-cover").await;
    visitor.press(words::start()).await;
    let said = visitor.walks(diagnosis, Replies::default(), "?").await;
    album.add("diagnosis-question").await;
    visitor.walks(diagnosis, said, "nny").await;
    visitor.find(Role::Button, words::start_over()).await;
    visitor.run(UNFOLD).await;
    album.add("diagnosis-finding").await;
}
