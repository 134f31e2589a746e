/// What the app reports to whoever mounts it. No event says what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The visitor left the cover.
    Started,
    /// The visitor went to another screen.
    Stepped,
    /// The visitor answered or entered something.
    Entered,
    /// The visitor started over and discarded their entries.
    Forgotten,
    /// The visitor passed 25, 50, or 75 percent of the questions, answered or not.
    Progress(u8),
    /// The snapshot was shown for the first time in this run.
    Completed,
    /// The visitor saved, copied, or printed the result.
    Exported,
    /// The visitor copied the link to the result.
    Shared,
    /// The visitor followed the site owner's call to action.
    CallToAction,
}

impl Event {
    /// What the host page hears of it: the kind of message, and for a quarter its percents; nothing of what a visitor enters.
    pub fn message(self) -> Option<(&'static str, Option<u8>)> {
        let kind = match self {
            // The host can see presses, but must not learn what they were for.
            Self::Entered | Self::Forgotten => return None,
            Self::Progress(percent) => return Some(("progress", Some(percent))),
            Self::Started => "start",
            Self::Stepped => "screen",
            Self::Completed => "complete",
            Self::Exported => "export",
            Self::Shared => "share",
            Self::CallToAction => "cta",
        };
        Some((kind, None))
    }
}
