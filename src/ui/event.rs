/// What the app reports to the page around it. No event says what was answered.
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
