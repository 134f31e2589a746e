use super::{Area, Role};

/// How the site lists an assessment, and who finds it there by what. No page of an assessment carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listing {
    /// The group in which it stands.
    pub area: Area,
    /// For whom it is the one to take: at least one role.
    pub roles: Vec<Role>,
    /// What one notices before taking it, each as somebody would say it: at least one.
    pub symptoms: Vec<String>,
}
