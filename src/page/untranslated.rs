/// Content of a page that is in another language than the page, because nobody has translated it yet. A script marks it as such,
/// for screen readers to pronounce it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untranslated {
    /// The language that it is in, as in `lang`.
    pub tag: String,
    /// Its texts, as a JSON list.
    pub texts: String,
    /// Whether it is the page's own content, and not only what others are called.
    pub is_own: bool,
}

impl Untranslated {
    /// What `untranslated.js` reads.
    pub(super) fn carried(&self) -> String {
        let texts = self.texts.replace('<', r"\u003c");
        format!("<script type=\"application/json\" id=\"untranslated\" lang=\"{}\">{texts}</script>\n", self.tag)
    }

    /// What marks the page's title and description.
    pub(super) fn attribute(&self) -> String {
        if self.is_own { format!(" lang=\"{}\" dir=\"auto\"", self.tag) } else { String::new() }
    }
}
