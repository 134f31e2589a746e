use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// The progress is updated after this many files.
const STEP: usize = 50;

/// What is reported of files while they are read: their progress, each with how many there are, and then their lines.
pub(super) struct Reading<A> {
    pub(super) on_action: Callback<A>,
    pub(super) progress: fn(usize, usize) -> A,
    pub(super) lines: fn(String) -> A,
}

/// Reads the files that are chosen, one after the other, so that only one is in memory. `lines_of` makes lines of a file's name and
/// content. They are added together at the end, because each change of the field redraws the screen.
pub(super) fn on_files<A: 'static>(
    reading: Reading<A>,
    lines_of: impl Fn(&str, &str) -> String + Clone + 'static,
) -> Callback<Event> {
    let Reading { on_action, progress, lines } = reading;
    Callback::from(move |event: Event| {
        if let Some(files) = event.target_dyn_into::<HtmlInputElement>().and_then(|field| field.files()) {
            let files = (0..files.length()).filter_map(|index| files.get(index)).collect();
            let reading = Reading { on_action: on_action.clone(), progress, lines };
            yew::platform::spawn_local(read(files, reading, lines_of.clone()));
        }
    })
}

async fn read<A>(files: Vec<File>, reading: Reading<A>, lines_of: impl Fn(&str, &str) -> String) {
    let mut lines = String::new();
    for (index, file) in files.iter().enumerate() {
        if index > 0 && index % STEP == 0 {
            reading.on_action.emit((reading.progress)(index, files.len()));
        }
        // A file that cannot be read is reported as one without a result.
        let content = JsFuture::from(file.text()).await.ok().and_then(|content| content.as_string());
        lines.push_str(&lines_of(&file.name(), &content.unwrap_or_default()));
    }
    reading.on_action.emit((reading.lines)(lines));
}
