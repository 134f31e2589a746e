use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

/// What stands in a file where a `T` is expected.
#[derive(Clone, Debug, Default)]
pub enum Given<T> {
    /// A value of the right kind.
    Value(T),
    /// Something of another kind.
    Wrong,
    /// Nothing.
    #[default]
    Missing,
}

impl<T> Given<T> {
    /// What was given, or `value` where nothing was.
    #[must_use]
    pub fn or(self, value: T) -> Self {
        match self {
            Self::Missing => Self::Value(value),
            given => given,
        }
    }
}

/// Never an error on account of the value. `Option` is what makes serde take a missing field for a value too.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written<T> {
            Value(T),
            Wrong(IgnoredAny),
        }

        Ok(match Option::deserialize(deserializer)? {
            Some(Written::Value(value)) => Self::Value(value),
            Some(Written::Wrong(_)) => Self::Wrong,
            None => Self::Missing,
        })
    }
}
