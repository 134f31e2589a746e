//! Takes a screenshot of every screen in every setting: `screenshots/<engine>/<setting>/<screen>.png`.
//!
//! The screenshots are for people to look at; nothing is compared.

mod album;
mod screens;
mod setting;

use album::Album;
use browser_tests::{Browser, Engine, Visitor};
use setting::Setting;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let engine = Engine::Chromium;
    for setting in Setting::all() {
        let visitor = Visitor { browser: Browser::start(engine, setting.viewport).await };
        setting.apply_to(&visitor).await;
        let album = Album::new(engine, &setting, &visitor);
        screens::photograph(&album).await;
        println!("{}", album.folder.display());
        visitor.browser.end().await;
    }
}
