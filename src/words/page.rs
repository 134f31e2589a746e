//! The texts of the page around the app, and of the site.

pub const FAILED_TO_LOAD: &str = "This assessment could not be loaded. The rest of the page is not affected.";
pub const CRASHED: &str = "This assessment stopped because of a mistake of ours. Your answers were sent nowhere.";
/// Before a link to this page's address, in somebody else's frame.
pub const ELSEWHERE: &str = "Here you can copy your result; to print or save it, open this on a page of its own: ";
/// Before the address of a link that was pressed in somebody else's frame.
pub const UNOPENED: &str = "If no page opened, this frame does not allow it. The address is ";
pub const OPEN_ALONE: &str = "Open it on a page of its own";
pub const NO_SCRIPT: &str =
    "This assessment cannot start. It needs JavaScript and WebAssembly, and one of them is missing or blocked here.";
/// On paper, where a page was printed by the browser's own menu: it prints no more of a frame than the window shows.
pub const PRINTED: &str =
    "Nothing was printed. Go back to the page and press “Print or save as PDF” below your result.";
pub const ALL_ASSESSMENTS: &str = "All assessments";
