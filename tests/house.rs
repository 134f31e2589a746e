//! Rules of this codebase that the compiler cannot check.

use std::fs;
use std::path::{Path, PathBuf};

/// From the inside to the outside: a module may use those before it, never those behind it.
const DIRECTION: [&str; 10] =
    ["model", "embed", "engine", "words", "export", "calculator", "ui", "frame", "page", "site"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder exists").map(|entry| entry.expect("it can be read").path());
    entries
        .flat_map(|path| if path.is_dir() { files_below(&path, extension) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect()
}

/// The files of one module: `src/ui.rs` and all of `src/ui/`.
fn files_of(module: &str) -> Vec<PathBuf> {
    let folder = root().join("src").join(module);
    let mut files = if folder.is_dir() { files_below(&folder, "rs") } else { Vec::new() };
    files.push(folder.with_extension("rs"));
    files
}

/// A file's lines of code, without comments.
fn lines(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    // serde requires every serializer to have this function, although no export contains such a number.
    let is_code = |line: &&str| !line.trim_start().starts_with("//") && !line.contains("serialize_f32(f32)");
    text.lines().filter(is_code).map(str::to_owned).collect()
}

/// Checks that the code of `modules` contains none of `words`.
#[track_caller]
fn check_absent(modules: &[&str], words: &[&str]) {
    for file in modules.iter().flat_map(|module| files_of(module)) {
        for (line, word) in lines(&file).iter().flat_map(|line| words.iter().map(move |word| (line, word))) {
            assert!(!line.contains(word), "{}: `{word}` does not belong here: {line}", file.display());
        }
    }
}

#[test]
fn modules_use_only_what_lies_further_inside() {
    for (position, module) in DIRECTION.iter().enumerate() {
        let outer: Vec<String> = DIRECTION[position + 1..].iter().map(|outer| format!("crate::{outer}")).collect();
        check_absent(&[module], &outer.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn the_inside_knows_no_clock_no_randomness_and_no_browser() {
    let foreign = [
        "std::time",
        "std::fs",
        "std::env",
        "std::net",
        "std::thread",
        "rand::",
        "web_sys",
        "js_sys",
        "yew",
        "f32",
        "f64",
    ];
    check_absent(&["model", "engine", "words", "export"], &foreign);
}

#[test]
fn only_the_frame_speaks_to_the_window() {
    let window = [
        "web_sys::window",
        "gloo::",
        "js_sys::",
        "post_message",
        "fetch",
        "local_storage",
        "session_storage",
        "cookie",
    ];
    check_absent(&["ui"], &window);
}

#[test]
fn the_widget_knows_no_calculator() {
    check_absent(&["ui", "frame"], &["crate::calculator"]);
}

#[test]
fn the_calculator_knows_the_browser_in_one_place() {
    let mut files = files_of("calculator");
    files.retain(|file| !file.ends_with("calculator/document.rs"));
    for (file, line) in files.iter().flat_map(|file| lines(file).into_iter().map(move |line| (file, line))) {
        let is_browser = ["web_sys", "js_sys", "gloo"].iter().any(|word| line.contains(word));
        assert!(!is_browser, "{}: only document.rs speaks to the browser: {line}", file.display());
    }
}

#[test]
fn nothing_stores_and_nothing_sends() {
    let channels = [
        "local_storage",
        "session_storage",
        "cookie",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "indexed_db",
    ];
    check_absent(&["calculator", "ui", "frame", "page"], &channels);
    let features = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest is there");
    for feature in ["\"Storage\"", "\"WebSocket\"", "\"XmlHttpRequest\"", "\"EventSource\"", "\"RtcPeerConnection\""] {
        assert!(!features.contains(feature), "web-sys feature {feature}: nothing in the page may need it");
    }
}

/// Checks that only this file, of all modules, contains `word`.
#[track_caller]
fn check_only_in(file: &str, word: &str) {
    let holds = |path: &PathBuf| lines(path).iter().any(|line| line.contains(word));
    let found: Vec<PathBuf> = files_below(&root().join("src"), "rs").into_iter().filter(holds).collect();
    assert_eq!(found, [root().join(file)], "`{word}` belongs into {file} only");
}

#[test]
fn what_can_leave_the_frame_leaves_in_one_place() {
    check_only_in("src/frame/messages.rs", "fn tell(kind");
    check_only_in("src/frame/output.rs", "js_namespace = take");
    check_only_in("src/frame/page.rs", "fn reload(");
    for absent in ["post_message", ".click()", ".set_href(", ".write_text(", "create_object_url", ".reload()"] {
        check_absent(&["ui", "frame", "page"], &[absent]);
    }
    assert_eq!(scripts_with("postMessage("), ["place.js", "scheme.js", "shell.js", "shell.js", "shell.js"]);
    assert_eq!(scripts_with(".click("), ["guard.js", "guard.js", "take.js"]);
    assert_eq!(scripts_with("createObjectURL("), ["take.js"]);
}

/// Elsewhere the compiler allows only the check to make them: see `only_the_check_makes_an_assessment_and_a_diagnosis`.
#[test]
fn what_a_page_carries_becomes_an_assessment_or_a_diagnosis_in_one_place() {
    check_only_in("src/frame/data/assessment.rs", "Assessment::carried");
    check_only_in("src/frame/data/diagnosis.rs", "Diagnosis::carried");
}

#[test]
fn the_seal_comes_before_all_other_scripts() {
    let [entry, seal] = ["frame", "seal"].map(|name| lines(Path::new(&format!("src/frame/{name}.js"))));
    let first = entry.iter().find(|line| line.starts_with("import")).expect("it imports the scripts");
    assert!(first.starts_with("import \"./seal.js\""), "{first}");
    assert!(!seal.iter().any(|line| line.starts_with("import")), "what it imports would come first");
}

#[test]
fn the_scripts_fetch_the_wasm_and_what_the_seal_refuses_and_nothing_else() {
    let channels = [
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "WebTransport",
        "sendBeacon",
        "Worker",
        "window.open",
        "eval(",
        "new Function",
        "localStorage",
        "sessionStorage",
        "indexedDB.",
        "document.cookie",
        "location.replace",
        "location =",
        "innerHTML",
    ];
    assert_eq!(scripts_with("fetch("), ["seal.js", "served.js", "shell.js"], "served.js is the doctor's");
    assert_eq!(scripts_with("import("), ["embed.js"], "it is the doctor that it imports");
    for channel in channels {
        assert_eq!(scripts_with(channel), [""; 0], "{channel}");
    }
    assert_eq!(scripts_with("location.assign"), ["shell.js"], "it leads to all assessments");
}

/// The names of the scripts that contain `word`, one for each occurrence.
fn scripts_with(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    for file in files_below(&root().join("src"), "js") {
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        let count = lines(&file).iter().map(|line| line.matches(word).count()).sum();
        found.extend(std::iter::repeat_n(name, count));
    }
    found.sort();
    found
}

#[test]
fn markup_sets_no_inline_style_and_no_handler() {
    check_absent(
        &["ui", "page"],
        &[" style=", "onclick=\"", "onload=\"", "javascript:", "inner_html", "Html::from_html_unchecked"],
    );
}

/// Yew matches elements with those of the previous rendering by their position among their siblings. If one appears or
/// disappears, the browser recreates the others, and focus is lost. So whatever varies must be alone in an element or in a
/// group.
#[test]
fn whatever_comes_and_goes_on_a_screen_has_a_place_of_its_own() {
    for file in files_of("ui").iter().filter(|file| !file.ends_with("ui/markup.rs")) {
        let lines = lines(file);
        let function = |index: usize| lines[..index].iter().rposition(|line| line.trim_start().contains("fn "));
        let draws =
            |index| function(index).is_some_and(|begin| lines[begin..index].join(" ").contains("page: &mut Markup"));
        for index in (0..lines.len()).filter(|&index| varies(&lines[index]) && draws(index)) {
            let line = &lines[index];
            assert!(stands_alone(&lines, index), "{}: use `when`, `each`, or `group`: {line}", file.display());
        }
    }
}

/// Whether `line` starts code that writes something never, once, or several times, or that skips what follows.
fn varies(line: &str) -> bool {
    let line = line.trim_start();
    let leaves = line.contains("return;") || line.contains("return }");
    let repeats = line.contains(".for_each(") && !line.contains("|page|");
    leaves || repeats || ["if ", "match ", "for "].iter().any(|begin| line.starts_with(begin))
}

/// Whether the block at `index` is the only content of its element or group besides attributes, or only sets an attribute.
fn stands_alone(lines: &[String], index: usize) -> bool {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let sets = |line: &str| {
        ["let ", "page.attribute(", "page.key(", "page.live("].iter().any(|begin| line.trim_start().starts_with(begin))
    };
    let before = lines[..index].iter().rfind(|line| !sets(line)).is_some_and(|line| line.ends_with("|page| {"));
    let behind = &lines[index + 1..];
    let own = depth(&lines[index]);
    let next = behind.iter().find(|line| depth(line) < own || depth(line) == own && !line.trim().starts_with('}'));
    let is_last = next.is_some_and(|line| depth(line) < own);
    before && (is_last || sets(&behind[0]))
}

#[test]
fn the_code_knows_no_content_by_its_id() {
    for (_, id) in content() {
        check_absent(&DIRECTION, &[&format!("\"{id}\"")]);
    }
}

#[test]
fn every_content_file_is_named_after_its_id() {
    for (file, id) in content() {
        let text = fs::read_to_string(&file).expect("it was just listed");
        assert!(text.contains(&format!("\nid = \"{id}\"\n")), "{}: the id is another one", file.display());
    }
}

/// The files of all assessments and the diagnosis, each with its name.
fn content() -> Vec<(PathBuf, String)> {
    let folders = ["assessments", "diagnosis"].map(|folder| files_below(&root().join(folder), "toml"));
    assert!(folders.iter().all(|files| !files.is_empty()), "a folder of the content is empty");
    let name = |file: &PathBuf| file.file_stem().expect("it has a name").to_string_lossy().into_owned();
    folders.concat().into_iter().map(|file| (file.clone(), name(&file))).collect()
}
