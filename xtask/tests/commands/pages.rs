//! Rules for every page of the site, checked without a browser.

use crate::reading::abbreviations::unexplained;
use crate::reading::grade::grade;
use crate::reading::shown::texts;
use delivery_assessments::export::link;
use delivery_assessments::model::{Area, Assessment, Listing, Role};
use delivery_assessments::site::File;
use delivery_assessments::words;
use scraper::{ElementRef, Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use xtask::{assessments, editions, pages, project, site};

/// The US school grade that the mean of a page may have.
const HIGHEST_GRADE: f64 = 8.0;

/// Of fewer words, the formula says nothing.
const FEWEST_WORDS: usize = 6;

struct Page {
    name: String,
    html: Html,
}

impl Page {
    fn all(&self, css: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(css).expect("the selector is one")).collect()
    }

    /// The values of one attribute.
    fn values(&self, css: &str, attribute: &str) -> Vec<&str> {
        self.all(css).into_iter().filter_map(|element| element.attr(attribute)).collect()
    }

    fn text(&self, css: &str) -> String {
        self.all(css).into_iter().flat_map(|element| element.text()).collect()
    }

    fn description(&self) -> String {
        self.values("meta[name=description]", "content").concat()
    }
}

fn page(File { name, text }: File) -> Page {
    Page { html: Html::parse_document(&text), name }
}

/// The pages around the assessments.
fn around() -> Vec<Page> {
    let is_page = |file: &File| file.name.ends_with("html");
    site::drafts().expect("the templates are sound").into_iter().filter(is_page).map(page).collect()
}

fn all() -> Vec<Page> {
    let editions = editions::all(project::root()).expect("the assessments are sound");
    let framed = pages::framed(&editions).expect("the settings are sound");
    around().into_iter().chain(framed.into_iter().map(page)).collect()
}

fn draft(name: &str) -> String {
    let drafts = site::drafts().expect("the templates are sound");
    drafts.into_iter().find(|file| file.name == name).unwrap_or_else(|| panic!("there is no {name}")).text
}

/// Everything that is published besides the pages, including what other parts of the build write.
fn other_files() -> Vec<String> {
    let folder = project::path("site");
    let files = site::files_in(&folder).expect("the folder is there");
    let name = |file: &std::path::PathBuf| file.strip_prefix(&folder).expect("it lies there").display().to_string();
    let built = [
        "embed.js",
        "embed.mjs",
        "licenses.txt",
        "sha256sums.txt",
        "builder.js",
        "coordination.js",
        "coordination.wasm",
    ];
    let for_tools = ["events.schema.json", "gtm-container.json"];
    let pinned = ["embed.js", "assets/widget.wasm"].map(|name| [project::PINNED, name].concat());
    files.iter().map(name).chain(built.into_iter().chain(for_tools).map(str::to_owned)).chain(pinned).collect()
}

/// The file that `link`, on the page `from`, leads to, and the fragment.
fn target(from: &str, link: &str) -> (String, Option<String>) {
    let base = url::Url::parse("https://site.example/").and_then(|root| root.join(from)).expect("a name is an address");
    let url = base.join(link).expect("a link is an address");
    let path = url.path().trim_start_matches('/');
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    (file, url.fragment().map(str::to_owned))
}

/// Whether the page in `file` can open the result in `fragment`.
fn is_result(file: &str, fragment: &str) -> bool {
    let all = assessments::all().expect("the assessments are sound");
    all.iter().any(|one| file == format!("{}/index.html", one.id) && link::decode(fragment, one).is_ok())
}

/// Those that search engines should not find.
fn is_unlisted(page: &Page) -> bool {
    ["404.html", "embed/preview/index.html"].contains(&page.name.as_str())
}

fn is_elsewhere(link: &str) -> bool {
    link.starts_with("https://")
}

#[test]
fn every_link_leads_somewhere() {
    let pages = all();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|page| (page.name.as_str(), page.values("[id]", "id").into_iter().collect())).collect();
    let others = other_files();
    for page in &pages {
        let links = page.values("[href]:not([rel=canonical])", "href").into_iter().chain(page.values("[src]", "src"));
        for link in links.filter(|link| !is_elsewhere(link)) {
            let (file, fragment) = target(&page.name, link);
            let there = ids.get(file.as_str());
            assert!(
                there.is_some() || others.contains(&file),
                "{}: {link} leads to {file}, which is not there",
                page.name
            );
            let is_found = fragment.is_none_or(|fragment| {
                there.is_some_and(|ids| ids.contains(fragment.as_str())) || is_result(&file, &fragment)
            });
            assert!(is_found, "{}: {link}: there is no such place on that page", page.name);
        }
    }
}

#[test]
fn every_id_is_there_once_and_what_is_referred_to_is_there() {
    for page in all() {
        let all = page.values("[id]", "id");
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), ids.len(), "{}: an id stands twice", page.name);
        for attribute in ["aria-labelledby", "aria-describedby", "for"] {
            for id in page.values(&format!("[{attribute}]"), attribute).into_iter().flat_map(str::split_whitespace) {
                assert!(ids.contains(id), "{}: {attribute}={id:?} names nothing", page.name);
            }
        }
    }
}

#[test]
fn titles_and_descriptions_are_unique_and_fit_where_they_are_shown() {
    let pages = all();
    // What nobody has translated yet stands on the pages of several languages.
    let mut seen = BTreeMap::new();
    for page in &pages {
        let (title, description) = (page.text("head > title"), page.description());
        let language = page.values("html", "lang");
        assert!((10..=75).contains(&title.chars().count()), "{}: title of {}: {title}", page.name, title.len());
        let length = description.chars().count();
        assert!((40..=170).contains(&length), "{}: description of {length}: {description}", page.name);
        for text in [title, description] {
            let other = seen.insert((language.clone(), text.clone()), &page.name);
            assert_eq!(
                other, None,
                "{}: another page in its language has the same title or description: {text}",
                page.name
            );
        }
    }
}

#[test]
fn each_page_tells_others_what_it_is() {
    for page in all().iter().filter(|page| !is_unlisted(page)) {
        let path = page.name.trim_end_matches("index.html");
        let address = site::settings(None).expect("the settings are sound").address;
        assert_eq!(page.values("link[rel=canonical]", "href"), [format!("{address}{path}")], "{}", page.name);
        assert_eq!(page.values("[property='og:image']", "content"), [format!("{address}card.png")], "{}", page.name);
        for property in ["og:title", "og:description"] {
            let values = page.values(&format!("[property='{property}']"), "content");
            assert!(values.len() == 1 && !values[0].is_empty(), "{}: {property}", page.name);
        }
    }
}

#[test]
fn headings_go_down_one_by_one() {
    for page in around() {
        let levels: Vec<u8> =
            page.all("h1, h2, h3, h4").iter().map(|heading| heading.value().name().as_bytes()[1] - b'0').collect();
        assert_eq!(page.all("h1").len(), 1, "{}: headings of level 1", page.name);
        let is_jump = levels.windows(2).any(|pair| pair[1] > pair[0] + 1);
        assert!(!is_jump && levels[0] == 1, "{}: {levels:?}", page.name);
    }
}

#[test]
fn nothing_comes_from_elsewhere_and_nothing_is_inline() {
    for page in around() {
        let policy = page.values("meta[http-equiv=Content-Security-Policy]", "content").concat();
        assert!(policy.starts_with("default-src 'none'; "), "{}: {policy}", page.name);
        for loose in ["unsafe-inline", "unsafe-eval'", "http", "*"] {
            assert!(!policy.replace("'wasm-unsafe-eval'", "").contains(loose), "{}: {policy}", page.name);
        }
        let loaded = page.values("[src]", "src").into_iter().chain(page.values("link[rel=stylesheet]", "href"));
        for address in loaded {
            assert!(!address.contains("//"), "{}: loads {address}", page.name);
        }
        let inline = "style, [style], script:not([src]):not([type='application/ld+json'])";
        assert!(page.all(inline).is_empty(), "{}: something is inline", page.name);
        let is_handler = |element: &ElementRef| element.value().attrs().any(|(name, _)| name.starts_with("on"));
        assert!(!page.all("*").iter().any(is_handler), "{}: a handler in the markup", page.name);
    }
}

#[test]
fn scripts_are_only_where_something_is_done_with_them() {
    let with_scripts: Vec<String> =
        around().into_iter().filter(|page| !page.all("script[src]").is_empty()).map(|page| page.name).collect();
    // What is to be pasted is copied there by a button.
    let others: Vec<&String> = with_scripts.iter().filter(|name| !name.starts_with("embed/")).collect();
    assert_eq!(others, ["coordination-cost/index.html", "index.html"]);
}

#[test]
fn structured_data_is_data() {
    for page in around() {
        for script in page.all("script[type='application/ld+json']") {
            let text: String = script.text().collect();
            let value: serde_json::Value =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}: {text}", page.name));
            let things = value.as_array().cloned().unwrap_or_else(|| vec![value]);
            assert!(things.iter().all(|thing| thing["@type"].is_string()), "{}: {text}", page.name);
        }
    }
}

#[test]
fn the_sitemap_lists_every_page_that_is_to_be_found() {
    let address = site::settings(None).expect("the settings are sound").address;
    let sitemap = draft("sitemap.xml");
    let listed: BTreeSet<&str> =
        sitemap.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let (unlisted, pages): (Vec<Page>, Vec<Page>) = all().into_iter().partition(is_unlisted);
    assert_eq!(unlisted.len(), 2);
    for page in unlisted {
        assert_eq!(page.values("meta[name=robots]", "content"), ["noindex"], "{}", page.name);
    }
    let paths = pages.into_iter().map(|page| page.name);
    let expected: BTreeSet<String> =
        paths.map(|name| format!("{address}{}", name.trim_end_matches("index.html"))).collect();
    assert_eq!(listed, expected.iter().map(String::as_str).collect());
    assert!(draft("robots.txt").contains(&format!("Sitemap: {address}sitemap.xml")));
}

/// The first page's list of assessments.
struct Cards(Page);

impl Cards {
    fn get() -> Self {
        Self(around().into_iter().find(|page| page.name == "index.html").expect("there is a first page"))
    }

    /// The addresses of the links on those cards that pass.
    fn links(&self, passes: impl Fn(&Page) -> bool) -> Vec<String> {
        let cards = self.0.all(".cards > li[data-for]").into_iter();
        let cards = cards.map(|card| Page { name: String::new(), html: Html::parse_fragment(&card.html()) });
        let links = |card: Page| card.values("a", "href").into_iter().map(str::to_owned).collect::<Vec<_>>();
        cards.filter(|card| passes(card)).flat_map(links).collect()
    }

    /// Those that the filter with this label finds.
    fn found_by(&self, label: &str) -> BTreeSet<String> {
        let controls = self.0.all(".filters button[value], .filters option");
        let is_it = |control: &&ElementRef| control.text().collect::<String>().trim() == label;
        let key = controls.iter().find(is_it).and_then(|control| control.attr("value"));
        let key = key.unwrap_or_else(|| panic!("there is no filter {label:?}"));
        let has_key = |card: &Page| card.values("li", "data-for").concat().split(' ').any(|other| other == key);
        self.links(has_key).into_iter().collect()
    }
}

/// The addresses of the assessments whose listing passes.
fn listed(passes: impl Fn(&Listing) -> bool) -> BTreeSet<String> {
    let all = assessments::all().expect("they are sound").into_iter();
    let is_listed = |one: &Assessment| one.listing.as_ref().is_some_and(&passes);
    all.filter(is_listed).map(|one| format!("{}/", one.id)).collect()
}

#[test]
fn each_symptom_leads_to_its_assessment_in_one_press() {
    let cards = Cards::get();
    let with = |symptom: &str| {
        cards.links(|card| card.all(".heard p").iter().any(|said| said.text().collect::<String>() == symptom))
    };
    assert_eq!(with("Our backlog is the problem."), ["backlog-burndown/"]);
    for assessment in assessments::all().expect("they are sound") {
        for symptom in &assessment.listing.as_ref().expect("each is listed").symptoms {
            assert_eq!(with(symptom), [format!("{}/", assessment.id)], "{symptom}");
        }
    }
}

#[test]
fn each_filter_of_the_first_page_finds_what_it_names() {
    let cards = Cards::get();
    for area in Area::ALL {
        assert_eq!(cards.found_by(words::area_label(area)), listed(|listing| listing.area == area), "{area:?}");
    }
    for role in Role::ALL {
        assert_eq!(
            cards.found_by(words::role_label(role)),
            listed(|listing| listing.roles.contains(&role)),
            "{role:?}"
        );
    }
    for assessment in assessments::all().expect("they are sound") {
        for symptom in &assessment.listing.as_ref().expect("each is listed").symptoms {
            assert_eq!(cards.found_by(symptom), listed(|listing| listing.symptoms.contains(symptom)), "{symptom}");
        }
    }
}

#[test]
fn each_assessment_is_on_the_first_page_once() {
    assert_eq!(Cards::get().links(|_| true).into_iter().collect::<BTreeSet<_>>(), listed(|_| true));
    assert_eq!(Cards::get().links(|_| true).len(), listed(|_| true).len());
}

#[test]
fn an_abbreviation_is_explained_where_a_page_first_has_it() {
    let names: Vec<String> =
        assessments::all().expect("they are sound").iter().map(|assessment| assessment.title.clone()).collect();
    let all = around().into_iter().flat_map(|page| {
        unexplained(&page.html, &names)
            .into_iter()
            .map(move |text| format!("{}: {text}", page.name))
            .collect::<Vec<_>>()
    });
    let all: Vec<String> = all.collect();
    assert!(
        all.is_empty(),
        "explain it there, or say in tests/support/abbreviations.rs why nobody needs that:\n{}",
        all.join("\n")
    );
}

/// Nobody has to have studied to read a page.
#[test]
fn each_page_reads_easily() {
    for page in around() {
        let sentences = texts(&page.html, true).into_iter().filter(|text| text.split(' ').count() >= FEWEST_WORDS);
        let grades: BTreeMap<String, f64> =
            sentences.filter_map(|text| grade(&text).map(|grade| (text, grade))).collect();
        let mean = grades.values().sum::<f64>() / f64::from(u32::try_from(grades.len()).expect("a page is short"));
        println!("{}: grade {mean:.1}", page.name);
        assert!(mean <= HIGHEST_GRADE, "{}: grade {mean:.1}, at most {HIGHEST_GRADE}", page.name);
    }
}
