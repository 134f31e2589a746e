use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The site's address: `http` or `https`, ending with a slash.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

impl Address {
    /// The part after the host: `/tools/`.
    pub fn path(&self) -> &str {
        let after_host = self.0.match_indices('/').nth(2);
        after_host.map_or("/", |(slash, _)| &self.0[slash..])
    }
}

impl FromStr for Address {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let has_host = rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '['));
        let is_plain = !text.contains(|character: char| character.is_whitespace() || "?#\"<>&".contains(character));
        if !has_host || !is_plain {
            return Err(format!("{text:?} is no address, write one such as \"https://example.com/assessments/\""));
        }
        let slash = if text.ends_with('/') { "" } else { "/" };
        Ok(Self(format!("{text}{slash}")))
    }
}

impl TryFrom<String> for Address {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Address> for String {
    fn from(Address(text): Address) -> Self {
        text
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &str, address: &str, path: &str) {
        let read: Address = given.parse().expect("it is an address");
        assert_eq!((read.to_string().as_str(), read.path()), (address, path), "{given}");
    }

    #[test]
    fn an_address_ends_with_a_slash() {
        check("https://example.com/tools/", "https://example.com/tools/", "/tools/");
        check("https://example.com/tools", "https://example.com/tools/", "/tools/");
        check("http://127.0.0.1:8787", "http://127.0.0.1:8787/", "/");
    }

    #[test]
    fn what_is_no_address_is_refused_with_an_example() {
        for text in ["", "example.com", "ftp://example.com", "https://", "https:///a", "https://a b/", "https://a/?b"] {
            let error = text.parse::<Address>().expect_err("it is no address");
            assert!(error.ends_with("write one such as \"https://example.com/assessments/\""), "{error}");
        }
    }
}
