//! How the site names areas and roles.

use crate::model::{Area, Role};

/// The area's name.
pub fn area_label(area: Area) -> &'static str {
    match area {
        Area::Delivery => "Delivery",
        Area::QualityAndPlatform => "Quality and platform",
        Area::AiReadiness => "AI readiness",
    }
}

/// The heading over those that name no area.
pub const NO_AREA: &str = "More";

/// The role's name, with those that look for the same.
pub fn role_label(role: Role) -> &'static str {
    match role {
        Role::Cto => "CTO, VP of Engineering",
        Role::Cpo => "CPO, head of product",
        Role::DeliveryLead => "Delivery lead, engineering manager",
        Role::QaLead => "QA lead",
        Role::PlatformLead => "Platform lead",
        Role::SreLead => "SRE or operations lead",
        Role::MobileLead => "Mobile lead",
        Role::AiLead => "AI lead",
        Role::DataLead => "Data lead",
        Role::Coo => "COO, process owner",
    }
}
