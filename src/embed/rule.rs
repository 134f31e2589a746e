use super::whole;
use serde::Deserialize;

/// What an offer's address can have in its parameters. The page in the frame puts values there, if the visitor agrees.
pub const PLACEHOLDERS: [&str; 4] = ["stage", "pattern", "assessment", "summary"];

/// What the value of an option can be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The name of an assessment.
    Name,
    /// The id of an element, with or without `#`.
    Id,
    /// Nothing, `true`, or `false`.
    Flag,
    /// What opens a dialog: `load`, `delay 8` (seconds), `scroll 50` (percent), or `exit`.
    Occasion,
    /// One of these.
    Choice(Vec<String>),
    /// A whole number from the first to the second.
    Whole(u32, u32),
    /// A color as `#rrggbb`, or two: for light paper and for dark.
    Color,
    /// Up to this many characters.
    Text(usize),
    /// `Label | https://address`, with a label of up to this many characters. Instead of a page, the address can be that of an email
    /// (`mailto:`) or of a form on the page (`#id`).
    Offer(usize),
}

impl Rule {
    /// The values that keep it, as a regular expression for the inside of `^(…)$`. An id is looked up in the page, and an
    /// address read by the browser.
    pub(super) fn pattern(&self) -> String {
        match self {
            Self::Name => r"\w[\w-]*".to_owned(),
            Self::Id | Self::Offer(_) => ".*".to_owned(),
            Self::Flag => "true|false|".to_owned(),
            Self::Occasion => r"load|delay \d{1,3}|scroll \d\d?|exit".to_owned(),
            Self::Text(limit) => format!(".{{1,{limit}}}"),
            Self::Choice(values) => values.join("|"),
            Self::Whole(least, most) => whole::pattern(*least, *most),
            // In an address, "#" begins a fragment, so that it may be left out.
            Self::Color => r"#?[\da-fA-F]{6}( #?[\da-fA-F]{6})?".to_owned(),
        }
    }

    /// What to use instead of a bad value, behind the name of the option: `theme=auto|light|dark`. Without ", ", at which
    /// options.js takes a list of these apart.
    pub(super) fn usage(&self) -> String {
        match self {
            Self::Name => "name".to_owned(),
            other => other.cure(),
        }
    }

    /// What to use instead of a bad value.
    pub(super) fn cure(&self) -> String {
        match self {
            Self::Name => "a name".to_owned(),
            Self::Id => "#id".to_owned(),
            Self::Flag => "true".to_owned(),
            Self::Occasion => "load|delay 8|scroll 50|exit".to_owned(),
            Self::Text(limit) => format!("up to {limit} characters"),
            Self::Choice(values) => values.join("|"),
            Self::Whole(least, most) => format!("{least} to {most}"),
            Self::Color => "#rrggbb or #rrggbb #rrggbb (light and dark)".to_owned(),
            Self::Offer(limit) => {
                format!("Label of up to {limit} characters | https://address or mailto:address or #id")
            }
        }
    }

    /// The values for a site owner, with code in backticks.
    pub(super) fn values(&self, default: Option<&str>) -> String {
        match self {
            Self::Name => "a name".to_owned(),
            Self::Id => "`#id`".to_owned(),
            Self::Flag => "`true`".to_owned(),
            Self::Occasion => "`load`, `delay 8`, `scroll 50`, `exit`".to_owned(),
            Self::Text(limit) => {
                let default = default.map(|default| format!("; \"{default}\" by default")).unwrap_or_default();
                format!("up to {limit} characters{default}")
            }
            Self::Choice(values) => {
                let mark = |value: &str| if default == Some(value) { " (default)" } else { "" };
                values.iter().map(|value| format!("`{value}`{}", mark(value))).collect::<Vec<_>>().join(", ")
            }
            Self::Whole(least, most) => match default {
                Some(default) => format!("{least} to {most}, default {default}"),
                None => format!("{least} to {most}"),
            },
            Self::Color => "`#rrggbb`, or two with a space between them, for light and dark".to_owned(),
            Self::Offer(limit) => {
                format!(
                    "`Label | https://address`, `Label | mailto:address`, or `Label | #id`, the label in up to {limit} characters"
                )
            }
        }
    }

    /// The type of the values in TypeScript, as attributes in markup or as what frameworks make attributes of.
    pub(super) fn typescript(&self) -> String {
        match self {
            Self::Name | Self::Id | Self::Text(_) | Self::Offer(_) => "string".to_owned(),
            Self::Flag => "boolean | \"true\" | \"false\" | \"\"".to_owned(),
            Self::Occasion => "\"load\" | `delay ${number}` | `scroll ${number}` | \"exit\"".to_owned(),
            Self::Choice(values) => values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(" | "),
            Self::Color => "`#${string}`".to_owned(),
            Self::Whole(..) => "number | `${number}`".to_owned(),
        }
    }

    /// What kind of values it is about, as `options.toml` calls it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Id => "id",
            Self::Flag => "flag",
            Self::Occasion => "occasion",
            Self::Choice(_) => "choice",
            Self::Whole(..) => "whole",
            Self::Color => "color",
            Self::Text(_) => "text",
            Self::Offer(_) => "offer",
        }
    }

    /// Why no value can keep it, or why `default` does not; nothing if all is well.
    pub(super) fn problem(&self, default: Option<&str>) -> Option<String> {
        match (self, default) {
            (Self::Choice(values), _) if values.len() < 2 => Some("a choice needs two values or more".to_owned()),
            (Self::Whole(least, most), _) if least > most => Some(format!("write {{ whole = [{most}, {least}] }}")),
            (Self::Whole(least, most), Some(default))
                if !(*least..=*most).any(|number| number.to_string() == default) =>
            {
                Some(format!("the default is {default:?}, not {least} to {most}"))
            }
            (Self::Choice(values), Some(default)) if !values.iter().any(|value| value == default) => {
                Some(format!("the default is {default:?}, none of {}", values.join(", ")))
            }
            (Self::Flag, Some(default)) if default != "false" => {
                Some(format!("the default of a flag is \"false\", not {default:?}"))
            }
            _ => None,
        }
    }
}
