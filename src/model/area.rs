/// What part of delivery an assessment looks at: how the site groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// What is built, and how it gets out.
    Delivery,
    /// Whether it can be trusted, and what it is built on.
    QualityAndPlatform,
    /// Whether the ground is there on which AI can work.
    AiReadiness,
}

impl Area {
    /// All three, in the order of the site.
    pub const ALL: [Self; 3] = [Self::Delivery, Self::QualityAndPlatform, Self::AiReadiness];

    /// The name that files use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Delivery => "delivery",
            Self::QualityAndPlatform => "quality-and-platform",
            Self::AiReadiness => "ai-readiness",
        }
    }
}
