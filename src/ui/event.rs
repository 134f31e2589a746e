/// What the page around the app is told. It never says what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The visitor left the cover.
    Started,
    /// The visitor went on to another screen.
    Stepped,
    /// The visitor answered or entered something.
    Entered,
    /// The visitor started over, and gave up what was entered.
    Forgotten,
    /// The visitor passed 25, 50, or 75 percent of the questions, answered or not.
    Progress(u8),
    /// The snapshot was shown for the first time since the start.
    Completed,
    /// The visitor saved, copied, or printed the result.
    Exported,
    /// The visitor copied the link to the result.
    Shared,
    /// The visitor followed the site owner's call to action.
    CallToAction,
}
