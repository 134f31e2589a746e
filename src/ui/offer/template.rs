//! Parameters with placeholders, and addresses with parameters.

/// `text` with the value of each placeholder in its place; nothing if one has no value.
pub(super) fn filled(text: &str, value: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut parts = text.split('{');
    let mut filled = parts.next()?.to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        filled.push_str(&value(name)?);
        filled.push_str(rest);
    }
    Some(filled)
}

/// The address with these parameters, which are plain text: behind those that it has, and before its fragment.
pub(super) fn with_parameters(address: &str, parameters: &[String]) -> String {
    let (page, fragment) = address.find('#').map_or((address, ""), |place| address.split_at(place));
    let mut filled = page.to_owned();
    for parameter in parameters {
        filled.push(if filled.contains('?') { '&' } else { '?' });
        push_encoded(&mut filled, parameter);
    }
    filled + fragment
}

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

/// Everything but letters, digits, and `-._~=` is percent-encoded.
fn push_encoded(address: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~=".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push('%');
            address.push(char::from(DIGITS[usize::from(byte >> 4)]));
            address.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_filled(text: &str, expected: Option<&str>) {
        let value = |name: &str| match name {
            "stage" => Some("2".to_owned()),
            "summary" => Some("Café & co: {stage}".to_owned()),
            _ => None,
        };
        assert_eq!(filled(text, &value).as_deref(), expected, "{text}");
    }

    #[test]
    fn a_placeholder_without_a_value_leaves_its_parameter_out() {
        check_filled("a=b", Some("a=b"));
        check_filled("a={stage}", Some("a=2"));
        check_filled("a=My {stage}: {summary}.", Some("a=My 2: Café & co: {stage}."));
        check_filled("a={pattern}", None);
        check_filled("a={stage}-{pattern}", None);
    }

    #[track_caller]
    fn check_address(address: &str, parameters: &[&str], expected: &str) {
        let parameters: Vec<String> = parameters.iter().map(|&parameter| parameter.to_owned()).collect();
        assert_eq!(with_parameters(address, &parameters), expected, "{address}");
    }

    #[test]
    fn parameters_stand_behind_the_others_and_before_the_fragment() {
        check_address("https://a.example/#b?c", &[], "https://a.example/#b?c");
        check_address("https://a.example/", &["a=2"], "https://a.example/?a=2");
        check_address("https://a.example/?utm_source=x", &["a=2", "b=3"], "https://a.example/?utm_source=x&a=2&b=3");
        check_address("https://a.example/#form", &["a=2"], "https://a.example/?a=2#form");
        check_address("https://a.example/?a=b#form?c", &["a=2"], "https://a.example/?a=b&a=2#form?c");
        check_address(
            "mailto:a@b.example",
            &["body=Café & co:\n{2}"],
            "mailto:a@b.example?body=Caf%C3%A9%20%26%20co%3A%0A%7B2%7D",
        );
    }
}
