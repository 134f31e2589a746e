/// The same thing before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift<T> {
    /// As it was.
    pub before: T,
    /// As it is then.
    pub after: T,
}

impl<T: PartialEq> Shift<T> {
    /// Whether it is another one.
    pub fn is_moved(&self) -> bool {
        self.before != self.after
    }
}
