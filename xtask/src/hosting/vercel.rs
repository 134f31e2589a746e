use super::Rule;
use serde_json::{Value, json};

/// `vercel.json`. The links of a page are relative, so that its address has to end with a slash.
pub(super) fn text(rules: &[Rule]) -> String {
    let headers: Vec<Value> = rules.iter().map(value).collect();
    format!("{:#}\n", json!({ "trailingSlash": true, "headers": headers }))
}

fn value(rule: &Rule) -> Value {
    let end = if rule.path.ends_with('/') { "(.*)" } else { "" };
    let headers = rule.headers.iter().map(|(name, value)| json!({ "key": name, "value": value }));
    json!({ "source": format!("{}{end}", rule.path), "headers": headers.collect::<Vec<_>>() })
}
