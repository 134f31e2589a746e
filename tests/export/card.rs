//! The summary as a picture.

use crate::support::content::assessments;
use crate::support::report::{Material, check_file};
use delivery_assessments::engine::{Answer, Answers};
use delivery_assessments::export::card;
use delivery_assessments::model::Level;

/// The texts of a picture, in their order.
fn texts(svg: &str) -> Vec<String> {
    let texts =
        svg.split("<text ").skip(1).map(|rest| rest.split_once('>').unwrap().1.split_once("</text>").unwrap().0);
    texts.map(|text| text.replace("&lt;", "<").replace("&amp;", "&")).collect()
}

#[test]
fn it_is_written_like_this() {
    check_file("card.svg", &(Material::of("12 22 ?22").export(card) + "\n"));
}

#[test]
fn whatever_the_texts_are_it_is_well_formed() {
    for line in ["12 22 ?22", "-- -- ---", "55 55 555"] {
        let svg = Material::of(line).export(card);
        let mut depth = 0_i32;
        for tag in svg.split('<').skip(1) {
            let (tag, text) = tag.split_once('>').unwrap();
            assert!(!text.contains('&') || text.contains("&amp;") || text.contains("&lt;"), "{text}");
            depth += i32::from(!tag.ends_with('/')) - 2 * i32::from(tag.starts_with('/'));
        }
        assert_eq!(depth, 0, "{svg}");
    }
}

#[test]
fn no_line_is_longer_than_there_is_room() {
    for assessment in assessments() {
        let mut material = Material::of("12 22 ?22");
        material.answers = Answers::none(&assessment);
        for question in 0..assessment.question_count() {
            material.answers.set(question, Some(Answer::Level(Level::ALL[question % 3])));
        }
        material.assessment = assessment;
        let texts = texts(&material.export(card));
        let dimensions = material.assessment.dimensions.len();
        let (sentences, _) = texts.split_at(texts.len() - 2 * dimensions);
        assert!(sentences[3..].iter().all(|line| line.chars().count() <= 42), "{sentences:#?}");
        assert!(sentences.len() <= 13, "{sentences:#?}");
    }
}
