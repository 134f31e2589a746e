//! How the site names areas and roles.

use super::texts::listing::{area_names, role_names};
use crate::model::{Area, Role};

/// The area's name.
pub fn area_label(area: Area) -> &'static str {
    area_names()[area as usize]
}

/// The role's name, with those that look for the same.
pub fn role_label(role: Role) -> &'static str {
    role_names()[role as usize]
}
