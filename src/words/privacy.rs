//! The texts of the privacy panel, which stands below every screen, and of a page that could not be sealed.

pub const PRIVACY_TITLE: &str = "How private is this?";
pub const PRIVACY: [&str; 3] = [
    "Your answers stay in this browser tab. The assessment runs in a frame without a network: your browser refuses every request it could make, and it starts only after making sure of that.",
    "The site around it learns how far you came, that you finished, saved something, or followed its link, and how tall this box is, from which it could guess which question you are on. It never learns an answer, a score, or a stage. On a keyboard, use the keys 1 to 7: a hostile site could count key presses, and with the arrow keys some answers take more.",
    "Nothing is stored. Close the tab and the answers are gone.",
];
pub const TRY: &str = "Try it";
pub const TRY_HINT: &str = "Asks your browser to send a harmless request, and shows its answer.";
pub const TRY_OPEN: &str = "The page is not sealed yet: it is still loading. The request follows as soon as it is.";
pub const TRY_REFUSED: &str = "Your browser refused. The request was not sent.";
pub const TRIED: &str = "Asked for";
pub const REFUSED_BY: &str = "Refused by";
pub const REQUESTS: &str = "Requests since the seal, by your browser’s own record";
pub const POLICY: &str = "The policy in force";
pub const NOT_SEALED: &str =
    "This page could not seal itself, so the assessment does not start. Nothing was asked, and nothing was sent.";
