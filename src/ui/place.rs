/// Where the app stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The address of the page, without a fragment: what a link to a result begins with.
    pub address: String,
    /// Whether it is somebody else's frame. A sandbox may ignore there all that does not stay in the page, without a word, so
    /// that only copying is offered, of which one can see what came.
    pub is_foreign: bool,
}
