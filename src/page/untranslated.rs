use super::html::escape;
use serde_json::json;
use std::collections::BTreeSet;

/// Content of a page that is in another language than the page, because nobody has translated it yet. It is marked as such, for
/// screen readers to pronounce it right: in the frame by a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untranslated {
    /// The language that it is in, as in `lang`.
    pub tag: String,
    /// Its texts.
    pub texts: Vec<String>,
    /// Whether it is the page's own content, and not only what others are called.
    pub is_own: bool,
}

impl Untranslated {
    /// What `untranslated.js` reads.
    pub(super) fn carried(&self) -> String {
        let texts = json!(self.texts).to_string().replace('<', r"\u003c");
        format!("<script type=\"application/json\" id=\"untranslated\" lang=\"{}\">{texts}</script>\n", self.tag)
    }

    /// What marks the page's title.
    pub(super) fn of_title(&self) -> String {
        if self.is_own { self.attributes() } else { String::new() }
    }

    /// `html` with each element marked that holds one of the texts and nothing else.
    pub(super) fn marked(&self, html: &str) -> String {
        let texts: BTreeSet<String> = self.texts.iter().map(|text| format!(">{}</", escape(text))).collect();
        texts.iter().fold(html.to_owned(), |html, text| html.replace(text, &[&self.attributes(), &**text].concat()))
    }

    fn attributes(&self) -> String {
        format!(" lang=\"{}\" dir=\"auto\"", self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::Untranslated;

    #[test]
    fn what_is_marked_is_what_is_not_translated() {
        let texts = ["Speed & flow", "Find it.", "Find it."].map(str::to_owned).to_vec();
        let untranslated = Untranslated { tag: "en".to_owned(), texts, is_own: true };
        assert_eq!(
            untranslated.marked("<p>Speed &amp; flow</p><h1>Find it.</h1><p>Find it. Now.</p><p>15 demandes</p>"),
            "<p lang=\"en\" dir=\"auto\">Speed &amp; flow</p><h1 lang=\"en\" dir=\"auto\">Find it.</h1>\
             <p>Find it. Now.</p><p>15 demandes</p>"
        );
    }
}
