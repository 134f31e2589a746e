//! Takes a screenshot of every screen in every setting: `screenshots/<engine>/<setting>/<screen>.png`.
//!
//! The screenshots are for people to look at; nothing is compared.

mod album;
mod languages;
mod screens;
mod setting;

use album::Album;
use browser_tests::{Browser, Engine, Visitor};
use languages::LANGUAGES;
use setting::Setting;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for setting in Setting::all() {
        fill(&setting, async |album| screens::photograph(album).await).await;
    }
    for language in LANGUAGES {
        for setting in Setting::in_language(language.tag) {
            fill(&setting, async |album| languages::photograph(album, language).await).await;
        }
    }
}

async fn fill(setting: &Setting, photograph: impl AsyncFn(&Album<'_>)) {
    let engine = Engine::Chromium;
    let visitor = Visitor { browser: Browser::start(engine, setting.viewport).await };
    setting.apply_to(&visitor).await;
    let album = Album::new(engine, setting, &visitor);
    photograph(&album).await;
    println!("{}", album.folder.display());
    visitor.browser.end().await;
}
