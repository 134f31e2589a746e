/// Who might look for an assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who answers for engineering as a whole.
    Cto,
    /// Who answers for the product as a whole.
    Cpo,
    /// Who answers for what a team delivers, and when.
    DeliveryLead,
    /// Who answers for testing.
    QaLead,
    /// Who answers for the tools and environments of other teams.
    PlatformLead,
    /// Who answers for what runs in production.
    SreLead,
    /// Who answers for the app.
    MobileLead,
    /// Who answers for what AI does in the product or the company.
    AiLead,
    /// Who answers for the data.
    DataLead,
    /// Who answers for how the company works.
    Coo,
}

impl Role {
    /// All of them, in the order of the site.
    pub const ALL: [Self; 10] = [
        Self::Cto,
        Self::Cpo,
        Self::DeliveryLead,
        Self::QaLead,
        Self::PlatformLead,
        Self::SreLead,
        Self::MobileLead,
        Self::AiLead,
        Self::DataLead,
        Self::Coo,
    ];

    /// The name that files use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cto => "cto",
            Self::Cpo => "cpo",
            Self::DeliveryLead => "delivery-lead",
            Self::QaLead => "qa-lead",
            Self::PlatformLead => "platform-lead",
            Self::SreLead => "sre-lead",
            Self::MobileLead => "mobile-lead",
            Self::AiLead => "ai-lead",
            Self::DataLead => "data-lead",
            Self::Coo => "coo",
        }
    }
}
