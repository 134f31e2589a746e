use std::ops::Deref;

/// What an app is given and keeps until its page is closed. So nothing has to be able to drop it, which would take code.
#[derive(Debug)]
pub struct Kept<T: 'static>(&'static T);

impl<T> Kept<T> {
    /// Keeps `value`.
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(value)))
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kept<T> {}

impl<T> Deref for Kept<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0
    }
}
