/// Where the app is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page's address without a fragment: the beginning of a link to a result.
    pub address: String,
    /// Whether this is a frame other than the loader's. Its sandbox may silently ignore saving and printing, so the app offers
    /// only copying, whose success it can see.
    pub is_foreign: bool,
}
