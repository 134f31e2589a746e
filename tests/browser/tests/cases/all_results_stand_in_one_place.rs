use browser_tests::until::until_equal;
use browser_tests::{Downloads, Engine, Host, Role, Site, Visitor, content, in_each_engine};
use delivery_assessments::engine::Answers;
use delivery_assessments::engine::overview::{Catalog, Overview, Taken};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::export::overview::{
    OverviewReport, answers_csv, overview_csv, overview_markdown, read_any, said,
};
use delivery_assessments::export::overview_json;
use delivery_assessments::model::{Assessment, Diagnosis, Stage};
use delivery_assessments::ui::overview::FOLDER;
use delivery_assessments::words;
use delivery_assessments::words::overview;
use serde_json::{Value, json};

const TODAY: &str = "const day = new Date(); return [day.getFullYear(), day.getMonth() + 1, day.getDate()]";

/// What there is to take, and some results of it.
struct Shelf {
    assessments: Vec<Assessment>,
    diagnosis: Diagnosis,
}

impl Shelf {
    fn of_the_site() -> Self {
        Self { assessments: content::assessments(), diagnosis: content::diagnosis() }
    }

    fn catalog(&self) -> Catalog<'_> {
        Catalog { assessments: &self.assessments, diagnosis: &self.diagnosis }
    }

    /// A line to paste: the result of somebody who chose these levels again and again.
    fn line(&self, index: usize, name: &str, day: u32, levels: &str) -> String {
        let assessment = &self.assessments[index];
        let line: String = levels.chars().cycle().take(assessment.question_count()).collect();
        let answers = Answers::read(&line, assessment).expect("there is an answer to each question");
        let shared = SharedResult { answers, felt: Stage::new(3), date: Date::new(2026, 11, day) };
        format!("{name}: https://a.example/#{}{}\n", link::KEY, link::encode(assessment, &shared))
    }

    /// Two results of one assessment on different days, two people's of another, and one of a third.
    fn lines(&self) -> String {
        let of = |index, name, day, levels| self.line(index, name, day, levels);
        let rows = [
            of(0, "", 3, "112"),
            of(0, "", 24, "232"),
            of(1, "Ana", 9, "12345"),
            of(1, "Ben", 9, "33"),
            of(2, "", 5, "3"),
        ];
        rows.concat()
    }

    fn read(&self, text: &str) -> Vec<Taken<Date>> {
        let lines = text.lines().enumerate().flat_map(|(index, line)| read_any(index + 1, line, self.catalog()));
        lines.map(|found| found.expect("it was written by us")).collect()
    }

    /// What `export` makes of the results in `text`.
    fn export<T>(&self, text: &str, date: Date, export: impl Fn(&OverviewReport) -> T) -> T {
        let results = self.read(text);
        let overview = &Overview::of(self.catalog(), &results);
        export(&OverviewReport { catalog: self.catalog(), results: &results, overview, chosen: &[], date })
    }
}

fn link_of(report: &OverviewReport) -> String {
    report.link()
}

async fn today(visitor: &Visitor) -> Date {
    let [year, month, day]: [u32; 3] = serde_json::from_value(visitor.run(TODAY).await).expect("three numbers");
    Date::new(year, month, day).expect("today is a day")
}

async fn until_shown(visitor: &Visitor, css: &str, expected: Value) {
    let texts = format!("return [...document.querySelectorAll('{css}')].map((each) => each.textContent)");
    until_equal(css, expected, async || visitor.run(&texts).await).await;
}

async fn from_pasted_links_to_a_link_to_all(engine: Engine) {
    let shelf = Shelf::of_the_site();
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(FOLDER)).await;
    visitor.shows_results(&[&*shelf.lines(), "not a link"].concat()).await;
    let date = today(&visitor).await;
    let heading = shelf.export(&shelf.lines(), date, said::heading);
    visitor.sees(&heading).await;
    let titles = shelf.export(&shelf.lines(), date, |report| {
        report.overview.rows.iter().map(|row| report.catalog.title(row.subject).to_owned()).collect::<Vec<_>>()
    });
    let links = "return [...document.querySelectorAll('.results th a')].map((link) => link.firstChild.textContent)";
    assert_eq!(visitor.run(links).await, json!(titles));
    visitor.press(words::copy_markdown()).await;
    visitor.reads(words::copied()).await;
    let requests = site.requests();
    let [page, wasm] = &requests[..] else { panic!("two are asked for: {requests:?}") };
    assert_eq!(*page, format!("GET /{FOLDER}/"));
    assert!(wasm.contains("/assets/overview-"), "{requests:?}");

    visitor.press(overview::add()).await;
    until_shown(&visitor, ".notes li", json!([words::in_line(6_u8, words::link_damaged())])).await;
    let link = shelf.export(&shelf.lines(), date, link_of);
    visitor.pastes_link(&[site.page(FOLDER), link].concat()).await;
    visitor.sees(&heading).await;
    visitor.reads(overview::opened_all()).await;
    visitor.leaves().await;
}

in_each_engine!(from_pasted_links_to_a_link_to_all);

/// Each file, compared with the engine's output. Not in `WebKit`: an automated `MiniBrowser` saves nothing.
async fn saves(visitor: &Visitor, shelf: &Shelf) {
    let downloads = Downloads::of(&visitor.browser);
    visitor.shows_results(&shelf.lines()).await;
    let date = today(visitor).await;
    let file = |ending: &str| format!("{FOLDER}-{date}.{ending}");
    let made = |export: fn(&OverviewReport) -> String| shelf.export(&shelf.lines(), date, export);
    for (button, name, content) in [
        (words::save_markdown(), file("md"), made(overview_markdown)),
        (overview::results_csv(), file("csv"), made(overview_csv)),
        (overview::answers_csv(), format!("{FOLDER}-answers-{date}.csv"), made(answers_csv)),
        (overview::save_json(), file("json"), made(overview_json)),
    ] {
        visitor.press(button).await;
        downloads.receives(&name, &content).await;
        visitor.reads(words::saved()).await;
    }
    visitor.press(words::save_picture()).await;
    let picture = downloads.bytes(&file("png"), 24).await;
    assert_eq!(picture[16..24], [1200_u32, 630].map(u32::to_be_bytes).concat(), "width and height");
    reads_table(shelf, &made(answers_csv));
    chooses_again(visitor, shelf, &file("json"), &made(overview_json)).await;
}

/// A CSV reader finds one row for each answer, with whose it is.
fn reads_table(shelf: &Shelf, text: &str) {
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(reader.headers().expect("there is a head"), &overview::answers_head()[..]);
    let rows: Vec<_> = reader.records().map(|row| row.expect("every row has as many cells")).collect();
    let [first, second, third] = [0, 1, 2].map(|index| shelf.assessments[index].question_count());
    assert_eq!(rows.len(), 2 * first + 2 * second + third);
    for (person, count) in [("Ana", second), ("Ben", second), ("", 2 * first + third)] {
        assert_eq!(rows.iter().filter(|row| &row[1] == person).count(), count, "{person}");
    }
}

/// What was saved as JSON comes back in the place of the results that it was made of.
async fn chooses_again(visitor: &Visitor, shelf: &Shelf, name: &str, content: &str) {
    let heading = visitor.heading().await;
    visitor.press(overview::add()).await;
    visitor.find_labeled(Role::TextField, overview::field()).await;
    visitor.pastes_results("").await;
    let choose = format!(
        "const chosen = new DataTransfer(); chosen.items.add(new File([{}], {})); \
         const field = document.querySelector('.adding [type=file]'); field.files = chosen.files; \
         field.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        json!(content),
        json!(name)
    );
    visitor.run(&choose).await;
    visitor.reads(&overview::read(shelf.read(&shelf.lines()).len())).await;
    visitor.press(overview::show()).await;
    visitor.sees(&heading).await;
}

async fn saved(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &site.page(FOLDER)).await;
    saves(&visitor, &Shelf::of_the_site()).await;
    assert_eq!(site.requests().len(), 2, "the page and its program: {:?}", site.requests());
    visitor.leaves().await;
}

#[tokio::test]
async fn and_on_to_files_in_chromium() {
    saved(Engine::Chromium).await;
}

#[tokio::test]
async fn and_on_to_files_in_firefox() {
    saved(Engine::Firefox).await;
}

/// The host learns only that something was exported.
async fn saved_in_a_frame(engine: Engine) {
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &Host::with(&site.tag(FOLDER)).await.address).await;
    visitor.enter().await;
    saves(&visitor, &Shelf::of_the_site()).await;
    visitor.leave_frame().await;
    let details =
        "return events.filter(({ type }) => type === 'assessment:export').map(({ instance, ...rest }) => rest)";
    let event = json!({ "type": "assessment:export", "assessment": FOLDER, "mode": "inline" });
    assert_eq!(visitor.run(details).await, json!(vec![event; 5]));
    visitor.leaves().await;
}

#[tokio::test]
async fn and_in_a_frame_in_chromium() {
    saved_in_a_frame(Engine::Chromium).await;
}

#[tokio::test]
async fn and_in_a_frame_in_firefox() {
    saved_in_a_frame(Engine::Firefox).await;
}

/// The link beside the exports of a snapshot opens it here, in a new tab, where it can be saved. `WebKit` saves nothing.
async fn and_a_snapshot_leads_here(engine: Engine) {
    let shelf = Shelf::of_the_site();
    let assessment = &shelf.assessments[0];
    let line: String = "2324".chars().cycle().take(assessment.question_count()).collect();
    let answers = Answers::read(&line, assessment).expect("there is an answer to each question");
    let site = Site::start().await;
    let visitor = Visitor::in_engine(engine, &Host::with(&site.tag(&assessment.id)).await.address).await;
    visitor.enter().await;
    visitor.takes(assessment, &answers, None).await;
    visitor.follows(words::all_results()).await;
    visitor.goes_to_the_new_tab().await;
    visitor.reads(overview::opened_all()).await;
    let date = today(&visitor).await;
    let shared = SharedResult { answers, felt: None, date: Some(date) };
    let lines = format!("#{}{}", link::KEY, link::encode(assessment, &shared));
    visitor.sees(&shelf.export(&lines, date, said::heading)).await;
    if engine != Engine::WebKit {
        let downloads = Downloads::of(&visitor.browser);
        visitor.press(overview::answers_csv()).await;
        let name = format!("{FOLDER}-answers-{date}.csv");
        downloads.receives(&name, &shelf.export(&lines, date, answers_csv)).await;
    }
    visitor.closes_the_new_tab().await;
    visitor.leaves().await;
}

in_each_engine!(and_a_snapshot_leads_here);

/// Whatever is pasted, a host is told the same.
#[tokio::test]
async fn a_host_hears_nothing_of_them() {
    let shelf = Shelf::of_the_site();
    let site = Site::start().await;
    let mut told = Vec::new();
    for levels in ["1", "5"] {
        let visitor = Visitor::at(&Host::with(&site.tag(FOLDER)).await.address).await;
        visitor.enter().await;
        visitor.shows_results(&shelf.line(0, "", 3, levels)).await;
        visitor.find(Role::Button, overview::copy_link_all()).await;
        visitor.ends_what_is_told().await;
        visitor.leave_frame().await;
        told.push(visitor.run("return messages.map(({ type }) => type).filter((type) => type !== 'height')").await);
        visitor.leaves().await;
    }
    assert_eq!(told[0], told[1]);
}

/// A hundred results are read and drawn without one long task.
#[tokio::test]
async fn a_hundred_stay_smooth() {
    let shelf = Shelf::of_the_site();
    let site = Site::start().await;
    let visitor = Visitor::at(&site.page(FOLDER)).await;
    visitor.adds_results().await;
    let count = shelf.assessments.len();
    let line = |index: usize| {
        let (name, day) = (["Ana", "Ben", "Cy"][index % 3], u32::try_from(index % 28 + 1).expect("it is small"));
        shelf.line(index % count, name, day, &format!("{}{}3", index % 5 + 1, index % 4 + 1))
    };
    visitor.pastes_results(&(0..100).map(line).collect::<String>()).await;
    visitor.reads(&overview::read(100_u8)).await;
    visitor.press(overview::show()).await;
    until_equal("rows", json!(count), async || {
        visitor.run("return document.querySelectorAll('.results tbody tr').length").await
    })
    .await;
    visitor.leaves().await;
}
