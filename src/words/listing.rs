//! How the site names areas and roles.

use super::texts::listing::{area_names_at, role_names_at};
use crate::model::{Area, Role};

/// The area's name.
pub fn area_label(area: Area) -> &'static str {
    area_names_at(area as usize)
}

/// The role's name, with those that look for the same.
pub fn role_label(role: Role) -> &'static str {
    role_names_at(role as usize)
}
