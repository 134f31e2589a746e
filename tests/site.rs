//! The pages around the assessments: what templates can rely on, and the messages for their mistakes.
#![cfg(feature = "ssr")]

mod support;

use delivery_assessments::embed::Interface;
use delivery_assessments::engine::{Answers, Ratio, Snapshot};
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::export::{Date, verdict};
use delivery_assessments::model::{DiagnosisFile, Stage};
use delivery_assessments::site::{Built, File, Settings, Site, Template, files, paths};
use delivery_assessments::words;
use std::fs;
use support::content::{assessments, path};

/// The pages that result from `templates`, which are pairs of name and text.
fn rendered(templates: &[(&str, &str)]) -> Result<Vec<File>, String> {
    let diagnosis = fs::read_to_string(path("diagnosis/delivery-diagnosis.toml")).expect("there is a diagnosis");
    let diagnosis: DiagnosisFile = toml::from_str(&diagnosis).expect("it is TOML");
    let settings: Settings =
        toml::from_str("address = \"https://example.org/tools\"\nname = \"Tools\"\ncard = \"A picture\"\n[ways]")
            .expect("it is");
    let template = |(name, text): &(&str, &str)| Template { name: (*name).to_owned(), text: (*text).to_owned() };
    let templates: Vec<Template> = templates.iter().map(template).collect();
    let assessments = assessments();
    let paths = paths("", assessments.iter().map(|one| one.id.as_str()), &templates);
    let site = Site {
        settings: &settings,
        assessments: &assessments,
        diagnosis: &diagnosis.check().expect("it is sound"),
        interface: &Interface::default(),
        built: &Built::default(),
        folder: "",
        paths: &paths,
        translated: &[],
        languages: &[],
        untranslated: &[],
    };
    files(&site, &templates)
}

const HEAD: &str = "{% set title = \"Stages\" %}{% set description = \"What they are.\" %}";

/// Checks that the page `method/stages.html`, with `text` after the settings that every page needs, becomes `expected`.
#[track_caller]
fn check(text: &str, expected: &str) {
    let files = rendered(&[("method/stages.html", &format!("{HEAD}{text}"))]).expect("the template is sound");
    assert_eq!(files[0], File { name: "method/stages/index.html".to_owned(), text: expected.to_owned() });
}

#[track_caller]
fn check_mistake(text: &str, expected: &str) {
    let error = rendered(&[("method/stages.html", text)]).expect_err("the template has a mistake");
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn a_page_knows_its_place_and_the_address_of_the_site() {
    check("{{ root }} {{ path }} {{ address }}", "../../ method/stages/ https://example.org/tools/");
}

#[test]
fn a_page_knows_the_method_and_what_measures_it() {
    check("{{ stages[1].label }}, {{ steps[4].label }}", "Local, Prove");
    let measured = "{% for one in patterns[3].assessments %}{{ one.id }} {{ one.count }} {% endfor %}";
    check(measured, "ai-data-maturity 5 sdlc-ai-integration 5 process-automation-agentic-ai 4 ");
}

#[test]
fn a_page_knows_every_publication_and_the_questions_that_name_it() {
    let text = "{% for one in sources %}{% for use in one.uses %}{{ one.url | safe }} {{ use.question | safe }};{% endfor %}{% endfor %}";
    let files = rendered(&[("method/stages.html", &format!("{HEAD}{text}"))]).expect("the template is sound");
    for assessment in assessments() {
        for (_, question) in assessment.questions() {
            let named = question.sources.iter().map(|source| &source.url);
            for url in named.chain(question.references.iter().map(|reference| &reference.url)) {
                assert!(files[0].text.contains(&format!("{url} {};", question.text)), "{url}: {}", question.id);
            }
        }
    }
}

#[test]
fn the_role_for_which_an_assessment_is_closest_finds_it_first() {
    let found = "{% for one in roles[1].assessments %}{{ one.id }} {% endfor %}";
    check(found, "product-team-processes backlog-burndown ");
}

/// The page with what `shown` says of a result, which is called `example`.
fn example(shown: &str) -> String {
    let call = "{% set example = example(\"engineering-velocity\", 4, \"232 332 122 222 322\", \"2026-11-02\") %}";
    let files = rendered(&[("method/stages.html", &format!("{HEAD}{call}{{{{ {shown} }}}}"))]);
    files.expect("the template is sound").remove(0).text
}

#[test]
fn a_page_shows_a_result_as_the_widget_does_and_leads_to_it() {
    let assessment =
        assessments().into_iter().find(|assessment| assessment.id == "engineering-velocity").expect("it is there");
    let answers = Answers::read("232 332 122 222 322", &assessment).expect("the line fits the assessment");
    let felt = Stage::new(4);
    let snapshot = Snapshot::of(&assessment, &answers, felt);
    let stage = snapshot.stage.expect("it has one");
    let root = snapshot.walk.root().expect("it has one");
    let held: Vec<String> = verdict::limits(&assessment, &snapshot).into_iter().map(|(_, sentence)| sentence).collect();
    let first = snapshot.road.expect("there is one").steps[0];
    let advice = assessment.question(first.question).expect("it is asked").1.advice_at(first.from);

    assert_eq!(example("example.stage | join(' ')"), format!("{} {}", stage.number(), words::stage_label(stage)));
    assert_eq!(example("example.felt"), "4");
    assert_eq!(example("example.limits | join(' ') | safe"), held.join(" "));
    assert_eq!(example("example.root[0]"), words::pattern_label(root));
    let sentence = example("example.moves[0] | safe");
    assert!(advice.starts_with(&sentence) && sentence.matches('.').count() == 1, "{sentence}: {advice}");
    let radar = example("example.radar | safe");
    assert!(radar.starts_with("<svg class=\"radar\"") && radar.ends_with("</svg>"), "{radar}");
    for (dimension, score) in assessment.dimensions.iter().zip(&snapshot.dimensions) {
        let axis = words::axis(&dimension.title, score.score.map(Ratio::rounded));
        assert!(radar.contains(&axis), "{axis}: {radar}");
    }
    let encoded = link::encode(&assessment, &SharedResult { answers, felt, date: Date::new(2026, 11, 2) });
    assert_eq!(example("example.address"), format!("engineering-velocity/#result={encoded}"));
}

#[test]
fn an_example_that_is_none_stops_the_build() {
    let mistake = |call: &str, expected: &str| {
        check_mistake(&format!("{{{{ example({call}) }}}}"), &format!("site/method/stages.html, line 1: {expected}"));
    };
    mistake("\"qa\", 4, \"332\", \"2026-11-02\"", "there is no assessment \"qa\"");
    mistake("\"qa-automation\", 6, \"332 243 313 242 323\", \"2026-11-02\"", "there is no stage 6");
    mistake("\"qa-automation\", 4, \"332\", \"2026-11-02\"", "3 answers");
    mistake("\"qa-automation\", 4, \"332 243 313 242 323\", \"2026-13-02\"", "\"2026-13-02\" is no day");
}

#[test]
fn texts_are_escaped_and_addresses_stay_readable() {
    check("{{ \"<b> & /\" }}", "&lt;b&gt; &amp; /");
}

#[test]
fn what_does_not_exist_stops_the_build() {
    check_mistake(
        "{% set x = assessment(\"qa\") %}",
        "site/method/stages.html, line 1: there is no assessment \"qa\"; there are backlog-burndown, ",
    );
    check_mistake(
        "\n{{ question(\"qa-automation\", \"x\").lower }}",
        "site/method/stages.html, line 2: there is no question \"qa-automation/x\"; there are ",
    );
    check_mistake(
        "{{ asset(\"x.css\") }}",
        "site/method/stages.html, line 1: there is no style sheet or program \"x.css\"",
    );
    check_mistake("{{ patterns[0].name }}", "site/method/stages.html, line 1: ");
}

#[test]
fn a_page_says_what_it_is() {
    let mistake = "site/method/stages.html: sets no title; write {% set title = \"…\" %}";
    check_mistake("{% set description = \"What they are.\" %}", mistake);
    let mistake = "site/method/stages.html: sets no description; write {% set description = \"…\" %}";
    check_mistake("{% set title = \"Stages\" %}{% set description = \" \" %}", mistake);
}

#[test]
fn parts_are_no_pages_and_other_files_keep_their_names() {
    let templates = [
        ("parts/greeting.html", "Hello"),
        ("method.html", &format!("{HEAD}{{% include \"parts/greeting.html\" %}}")),
        ("404.html", &format!("{HEAD}{{{{ root }}}}")),
        ("sitemap.xml", "{{ paths | first }} {{ paths | length }}"),
    ];
    let files = rendered(&templates).expect("the templates are sound");
    let found: Vec<_> = files.iter().map(|file| (file.name.as_str(), file.text.as_str())).collect();
    let assessments = assessments();
    let listed = format!("{}/ {}", assessments[0].id, assessments.len() + 1); // and the page of the template
    let expected = [("method/index.html", "Hello"), ("404.html", "/tools/"), ("sitemap.xml", &*listed)];
    assert_eq!(found, expected);
}

#[test]
fn a_page_names_the_texts_of_the_interface_with_what_stands_in_them() {
    check("{{ text(\"site.skip\") }}", "Skip to the content");
    check("{{ text(\"site.for_whom\", audience=\"CTOs\", minutes=7) }}", "For CTOs · 7 minutes");
    check_mistake(
        &format!("{HEAD}{{{{ text(\"site.skipped\") }}}}"),
        "site/method/stages.html, line 1: there is no text \"site.skipped\" in texts/en.toml",
    );
    check_mistake(
        &format!("{HEAD}{{{{ text(\"method.stage_names\") }}}}"),
        "site/method/stages.html, line 1: method.stage_names in texts/en.toml is not a single text",
    );
}
