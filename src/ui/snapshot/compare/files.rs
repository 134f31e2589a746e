use crate::export::lines_of_file;
use crate::ui::scene::Scene;
use crate::ui::state::Action;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// The progress is updated after this many files.
const STEP: usize = 50;

/// Files are read one after the other, so that only one is in memory. Their lines are added together at the end, because each
/// change of the field redraws the screen.
pub(super) fn on_files(scene: &Scene) -> Callback<Event> {
    let on_action = scene.on_action.clone();
    Callback::from(move |event: Event| {
        if let Some(files) = event.target_dyn_into::<HtmlInputElement>().and_then(|field| field.files()) {
            let files = (0..files.length()).filter_map(|index| files.get(index)).collect();
            yew::platform::spawn_local(read(files, on_action.clone()));
        }
    })
}

async fn read(files: Vec<File>, on_action: Callback<Action>) {
    let mut lines = String::new();
    for (index, file) in files.iter().enumerate() {
        if index > 0 && index % STEP == 0 {
            on_action.emit(Action::Progress(index, files.len()));
        }
        // A file that cannot be read is reported as one without a result.
        let content = JsFuture::from(file.text()).await.ok().and_then(|content| content.as_string());
        lines.push_str(&lines_of_file(&file.name(), &content.unwrap_or_default()));
    }
    on_action.emit(Action::Drop(lines));
}
