use super::Rule;
use crate::model::{Pattern, Problem};
use serde::Deserialize;

/// Who uses an option. The page in the frame checks all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum User {
    /// The loader, if the value is valid.
    Loader,
    /// The page in the frame.
    Frame,
}

/// What a site owner can give to a tag or to an element.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TagOption {
    /// As an attribute of the element.
    pub name: String,
    /// Who uses it.
    pub used_by: User,
    /// Its values.
    pub rule: Rule,
    /// The value that holds where none is given.
    pub default: Option<String>,
    /// What it does, for a site owner. Code stands in backticks.
    pub meaning: String,
    /// What the options are for that are like this one, for each pattern another.
    pub by_pattern: Option<String>,
    /// What its field in the builder is called.
    pub field: String,
    /// What the builder calls the values of a choice, in their order.
    #[serde(default)]
    pub choices: Vec<String>,
    /// The modes in which it does something. All of them, if there is none here.
    #[serde(default)]
    pub modes: Vec<String>,
    /// Whether nothing works without it.
    #[serde(default)]
    pub is_required: bool,
    /// Whether it is for tags only: an element is where it is.
    #[serde(default)]
    pub is_for_tags: bool,
}

impl TagOption {
    /// The names of the options that are like this one, for each pattern another.
    pub(crate) fn pattern_names(&self) -> Vec<String> {
        let names = |_: &String| Pattern::ALL.map(|pattern| format!("{}-{}", self.name, pattern.id())).to_vec();
        self.by_pattern.as_ref().map(names).unwrap_or_default()
    }

    /// A row for a site owner, and another one where there are options by pattern: names, values, meaning. Code stands in
    /// backticks.
    pub(crate) fn rows(&self) -> Vec<(Vec<String>, String, &str)> {
        let row = (vec![self.name.clone()], self.rule.values(self.default.as_deref()), self.meaning.as_str());
        let others = self.by_pattern.as_deref().map(|meaning| (self.pattern_names(), "the same".to_owned(), meaning));
        [row].into_iter().chain(others).collect()
    }
}

impl TagOption {
    /// Each value of a choice with what the builder calls it.
    pub(crate) fn choices(&self) -> Vec<(&str, &str)> {
        let Rule::Choice(values) = &self.rule else { return Vec::new() };
        values.iter().map(String::as_str).zip(self.choices.iter().map(String::as_str)).collect()
    }
}

/// Everything that is wrong with the table.
pub(super) fn problems(options: &[TagOption]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, option) in options.iter().enumerate() {
        let mut problem =
            |field: &str, cure: String| problems.push(Problem { place: format!("option[{index}].{field}"), cure });
        if !is_name(&option.name) {
            problem("name", format!("{:?} is no name, write one in lower case such as \"cta-label\"", option.name));
        }
        if options[..index].iter().any(|other| other.name == option.name) {
            problem("name", format!("{:?} stands here twice", option.name));
        }
        if let Some(cure) = option.rule.problem(option.default.as_deref()) {
            problem("rule", cure);
        }
        if let Some(cure) = choices_problem(option) {
            problem("choices", cure);
        }
        if let Some(mode) = option.modes.iter().find(|mode| !modes(options).contains(mode)) {
            problem("modes", format!("there is no mode {mode:?}"));
        }
        if option.used_by == User::Loader && matches!(option.rule, Rule::Offer(_)) {
            problem("used_by", "the loader cannot check an offer, write \"frame\"".to_owned());
        }
        if options[..index].iter().any(|other| is_another_offer(&other.rule, &option.rule)) {
            problem("rule", "all offers have labels of one length: write the same number in each".to_owned());
        }
        if option.used_by == User::Frame && option.is_for_tags {
            problem("is_for_tags", "what the frame uses is an attribute of the element too: leave this out".to_owned());
        }
    }
    problems
}

/// The values of the option `mode`.
fn modes(options: &[TagOption]) -> &[String] {
    let mode = options.iter().find(|option| option.name == "mode");
    match mode.map(|option| &option.rule) {
        Some(Rule::Choice(modes)) => modes,
        _ => &[],
    }
}

fn choices_problem(option: &TagOption) -> Option<String> {
    let values = if let Rule::Choice(values) = &option.rule { values.len() } else { 0 };
    (option.choices.len() != values).then(|| format!("name each of the {values} values"))
}

fn is_another_offer(one: &Rule, other: &Rule) -> bool {
    matches!((one, other), (Rule::Offer(one), Rule::Offer(other)) if one != other)
}

/// Kebab case.
fn is_name(text: &str) -> bool {
    text.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embed::{Events, Interface, Options};

    /// A table with a sound option and this one has exactly this problem.
    #[track_caller]
    fn check(option: &str, expected: &str) {
        let sound = "[[option]]\nname = \"offer\"\nused_by = \"frame\"\nrule = { offer = 60 }\nmeaning = \"An offer.\"\nfield = \"Offer\"";
        let options: Options =
            toml::from_str(&format!("{sound}\n[[option]]\nmeaning = \"It.\"\nfield = \"It\"\n{option}")).expect("TOML");
        let events: Events = toml::from_str("event = []").expect("TOML");
        let problems = Interface::new(options, events).expect_err("there is a problem");
        assert_eq!(problems.iter().map(Problem::to_string).collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn every_problem_has_its_place_and_a_cure() {
        check(
            "name = \"Two words\"\nused_by = \"loader\"\nrule = \"flag\"",
            "option[1].name: \"Two words\" is no name, write one in lower case such as \"cta-label\"",
        );
        check("name = \"offer\"\nused_by = \"loader\"\nrule = \"flag\"", "option[1].name: \"offer\" stands here twice");
        check(
            "name = \"a\"\nused_by = \"frame\"\nchoices = [\"B\"]\nrule = { choice = [\"b\"] }",
            "option[1].rule: a choice needs two values or more",
        );
        check(
            "name = \"a\"\nused_by = \"frame\"\ndefault = \"d\"\nchoices = [\"B\", \"C\"]\nrule = { choice = [\"b\", \"c\"] }",
            "option[1].rule: the default is \"d\", none of b, c",
        );
        check(
            "name = \"a\"\nused_by = \"loader\"\ndefault = \"true\"\nrule = \"flag\"",
            "option[1].rule: the default of a flag is \"false\", not \"true\"",
        );
        check(
            "name = \"a\"\nused_by = \"loader\"\nrule = { whole = [9, 3] }",
            "option[1].rule: write { whole = [3, 9] }",
        );
        check(
            "name = \"a\"\nused_by = \"frame\"\ndefault = \"17\"\nrule = { whole = [0, 16] }",
            "option[1].rule: the default is \"17\", not 0 to 16",
        );
        check(
            "name = \"a\"\nused_by = \"frame\"\nrule = { offer = 61 }",
            "option[1].rule: all offers have labels of one length: write the same number in each",
        );
        check(
            "name = \"a\"\nused_by = \"loader\"\nrule = { offer = 60 }",
            "option[1].used_by: the loader cannot check an offer, write \"frame\"",
        );
        check(
            "name = \"a\"\nused_by = \"frame\"\nis_for_tags = true\nrule = \"id\"",
            "option[1].is_for_tags: what the frame uses is an attribute of the element too: leave this out",
        );
        check(
            "name = \"a\"\nused_by = \"frame\"\nchoices = [\"B\"]\nrule = { choice = [\"b\", \"c\"] }",
            "option[1].choices: name each of the 2 values",
        );
        check(
            "name = \"a\"\nused_by = \"frame\"\nmodes = [\"popup\"]\nrule = \"flag\"",
            "option[1].modes: there is no mode \"popup\"",
        );
    }
}
