/// What the visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Before everything else.
    Cover,
    /// The setup questions, all at once; only where the assessment has some.
    Setup,
    /// The question with this index.
    Question(usize),
    /// The list of what was answered and what was not.
    Review,
    /// The outcome.
    Snapshot,
}
