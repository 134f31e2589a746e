use crate::engine::overview::Subject;
use crate::export::overview::{
    OverviewReport, agenda_markdown, answers_csv, overview_card, overview_csv, overview_markdown,
};
use crate::export::overview_json;
use crate::ui::output::{Export, Output, Plain};
use crate::ui::overview::FOLDER;

/// The beginning of the name of the table of all answers.
const ANSWERS: &str = "overview-answers";

/// The exports that only an overview has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllExports {
    /// A CSV table of the results.
    Results,
    /// A CSV table of all their answers.
    Answers,
    /// JSON for other programs, and for this page.
    Json,
    /// The overview as a PNG picture.
    Picture,
    /// The agenda of the people who took the assessment with this index, on paper.
    Agenda(usize),
    /// The same as Markdown on the clipboard.
    AgendaText(usize),
}

/// The exports of an overview.
pub type AllExport = Export<AllExports>;

/// The data for the export of `report`. `page` is the address of this page.
pub(super) fn output(export: AllExport, report: &OverviewReport, page: &str) -> Output {
    let named = |name, extension, kind, content| Plain::File { name: report.file_name(name, extension), kind, content };
    let file = |extension, kind, content| named(FOLDER, extension, kind, content);
    Output::Plain(match export {
        Export::Print => Plain::Print,
        Export::Link => Plain::Text([page, &report.link()].concat()),
        Export::MarkdownText => Plain::Text(overview_markdown(report)),
        Export::Markdown => file("md", "text/markdown", overview_markdown(report)),
        Export::Further(AllExports::Results) => file("csv", "text/csv", overview_csv(report)),
        Export::Further(AllExports::Answers) => named(ANSWERS, "csv", "text/csv", answers_csv(report)),
        Export::Further(AllExports::Json) => file("json", "application/json", overview_json(report)),
        Export::Further(AllExports::Agenda(assessment)) => Plain::PrintPart(agenda_id(report, assessment)),
        Export::Further(AllExports::AgendaText(assessment)) => {
            Plain::Text(report.agenda(assessment).as_ref().map(agenda_markdown).unwrap_or_default())
        }
        Export::Further(AllExports::Picture) => {
            return Output::Picture { name: report.file_name(FOLDER, "png"), svg: overview_card(report) };
        }
    })
}

/// The id of the element with the agenda of the people who took the assessment with this index.
pub(super) fn agenda_id(report: &OverviewReport, assessment: usize) -> String {
    ["agenda-", report.catalog.id(Subject::Assessment(assessment))].concat()
}
