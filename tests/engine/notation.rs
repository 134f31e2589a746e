//! Answers written as one line.

use crate::support::worked;
use delivery_assessments::engine::Answers;

#[track_caller]
fn check(line: &str, expected: Result<&str, &str>) {
    let read = Answers::read(line, &worked().assessment()).map(|answers| answers.to_string());
    assert_eq!(read.as_deref().map_err(String::as_str), expected);
}

#[test]
fn a_line_is_written_as_it_is_read() {
    check("221 323 33? 3n3 -33", Ok("221 323 33? 3n3 -33"));
    check("--- --- --- --- ---", Ok("--- --- --- --- ---"));
}

#[test]
fn white_space_does_not_matter() {
    check(" 22132\n333?3n3\t-33 ", Ok("221 323 33? 3n3 -33"));
}

#[test]
fn a_wrong_line_says_what_is_wrong() {
    check("", Err("0 answers, the assessment has 15; write - for unanswered"));
    check("3", Err("1 answer, the assessment has 15; write - for unanswered"));
    check("221 323 33? 3n3 -33 1", Err("16 answers, the assessment has 15; write - for unanswered"));
    check(
        "221 620 33? 3n3 -33",
        Err("answer 4 is `6`; write 1 to 5, ? for don't know, n for does not apply, or - for unanswered"),
    );
}
