use super::Address;
use std::path::Path;

const FIRST: &str = "index.html";
const NOT_FOUND: &str = "404.html";

/// The page that the builder empties to put a tag into it.
const PREVIEW: &str = "embed/preview.html";

/// A file of the folder `site/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its path, relative to that folder, with slashes: `method/stages.html`.
    pub name: String,
    /// Its content.
    pub text: String,
}

impl Template {
    /// Whether it exists only to be included by other templates.
    pub fn is_part(&self) -> bool {
        self.name.starts_with("parts/")
    }

    /// Whether it becomes a page.
    pub(super) fn is_page(&self) -> bool {
        let is_html = Path::new(&self.name).extension().is_some_and(|ending| ending == "html");
        is_html && !self.is_part()
    }

    /// Whether it is the page that servers show for missing pages.
    pub(super) fn is_not_found(&self) -> bool {
        self.name == NOT_FOUND
    }

    /// Whether search engines should find the page.
    pub(super) fn is_listed(&self) -> bool {
        !self.is_not_found() && !self.name.ends_with(PREVIEW)
    }

    /// The page's address, relative to the site's first page, whose own is empty.
    pub(super) fn path(&self) -> String {
        if let Some(folder) = self.name.strip_suffix(FIRST).filter(|folder| folder.is_empty() || folder.ends_with('/'))
        {
            return folder.to_owned();
        }
        match self.name.strip_suffix(".html") {
            Some(stem) if !self.is_not_found() => format!("{stem}/"),
            _ => self.name.clone(),
        }
    }

    /// The file that it becomes.
    pub(super) fn file(&self) -> String {
        let path = self.path();
        if path.is_empty() || path.ends_with('/') { format!("{path}{FIRST}") } else { path }
    }

    /// The path from the page to the site's first page. The page for missing pages may be shown at any address, so it uses the
    /// site's full address.
    pub(super) fn root(&self, address: &Address) -> String {
        match self.path().matches('/').count() {
            _ if self.is_not_found() => address.path().to_owned(),
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, file: &str, root: &str) {
        let template = Template { name: name.to_owned(), text: String::new() };
        let address = "https://example.org/tools/".parse().expect("it is an address");
        assert_eq!((template.file().as_str(), template.root(&address).as_str()), (file, root), "{name}");
    }

    #[test]
    fn a_page_gets_a_folder_and_the_way_back() {
        check("index.html", "index.html", "./");
        check("method.html", "method/index.html", "../");
        check("method/stages.html", "method/stages/index.html", "../../");
        check("fr/index.html", "fr/index.html", "../");
        check("fr/method.html", "fr/method/index.html", "../../");
    }

    #[test]
    fn what_is_shown_anywhere_names_the_place_of_the_site() {
        check("404.html", "404.html", "/tools/");
    }

    #[test]
    fn what_is_no_page_keeps_its_name() {
        check("sitemap.xml", "sitemap.xml", "./");
    }
}
