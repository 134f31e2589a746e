use super::{Rule, lines};

const HEAD: &str = "\
# For Netlify and Cloudflare Pages, which have browsers ask for each file every time unless a rule says otherwise.
# If the folder of an earlier version stays on the host, copy the rule of this version for it.
";

/// `_headers`. An asterisk stands for everything in a folder.
pub(super) fn text(rules: &[Rule]) -> String {
    let block = |rule: &Rule| {
        let end = if rule.path.ends_with('/') { "*" } else { "" };
        format!("\n{}{end}\n{}", rule.path, lines(&rule.headers, |(name, value)| format!("  {name}: {value}")))
    };
    HEAD.to_owned() + &rules.iter().map(block).collect::<String>()
}
