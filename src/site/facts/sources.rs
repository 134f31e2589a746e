//! Every publication that the assessments name, and what it is there for.

use crate::model::{Assessment, Question, Reference};
use serde::Serialize;
use std::collections::BTreeMap;

/// A publication, with all questions that name it.
#[derive(Serialize)]
pub(super) struct SourceFacts<'a> {
    title: &'a str,
    year: u16,
    url: &'a str,
    uses: Vec<Use<'a>>,
}

/// A question that names a publication.
#[derive(Serialize)]
struct Use<'a> {
    /// The id of the question's assessment.
    id: &'a str,
    /// The title of the question's assessment.
    assessment: &'a str,
    question: &'a str,
    /// What stands beside the visitor's own answer, if a figure does.
    figure: Option<&'a Reference>,
}

type Publication<'a> = (&'a str, u16, &'a str);

/// By title, then by year.
pub(super) fn sources<'a>(assessments: &[&'a Assessment]) -> Vec<SourceFacts<'a>> {
    let mut uses: BTreeMap<Publication<'a>, Vec<Use<'a>>> = BTreeMap::new();
    for assessment in assessments {
        for (_, question) in assessment.questions() {
            for (publication, figure) in named_by(question) {
                uses.entry(publication).or_default().push(Use {
                    id: &assessment.id,
                    assessment: &assessment.title,
                    question: &question.text,
                    figure,
                });
            }
        }
    }
    uses.into_iter().map(|((title, year, url), uses)| SourceFacts { title, year, url, uses }).collect()
}

/// Each publication behind `question`, with the figure that is taken from it, if one is.
fn named_by(question: &Question) -> impl Iterator<Item = (Publication<'_>, Option<&Reference>)> {
    let sources =
        question.sources.iter().map(|source| ((source.title.as_str(), source.year, source.url.as_str()), None));
    let figures = question.references.iter().map(|figure| {
        let publication = (figure.source.as_str(), figure.year, figure.url.as_str());
        (publication, Some(figure))
    });
    sources.chain(figures)
}
