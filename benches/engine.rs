//! How fast the engine is by itself, on this machine: random answers to every assessment. Built as the programs are, for size.
//!
//! `cargo xtask bench` runs it. It prints figures and expects none.
#![allow(clippy::unwrap_used, reason = "what is read here was checked by the tests")]

use delivery_assessments::engine::overview::{Catalog, Overview, Taken};
use delivery_assessments::engine::{Answer, Answers, Snapshot, TeamView};
use delivery_assessments::export::Date;
use delivery_assessments::export::link::{self, SharedResult};
use delivery_assessments::export::overview::read_any;
use delivery_assessments::model::{Assessment, AssessmentFile, Diagnosis, DiagnosisFile, Level};
use fastrand::Rng;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Sets of answers for each assessment.
const SETS: usize = 10_000;

/// How often the same is measured again: an odd number, for the median.
const RUNS: usize = 3;

fn main() {
    let assessments = assessments();
    // The same numbers every time.
    let mut random = Rng::with_seed(1);
    let all: Vec<Vec<Answers>> = assessments.iter().map(|assessment| sets(assessment, &mut random)).collect();
    let sets = || assessments.iter().zip(&all);
    let count = u32::try_from(SETS * assessments.len()).unwrap();

    let time = median(|| sets().for_each(|(assessment, answers)| snapshots(assessment, answers)));
    print("snapshots a second, with their roads", &format!("{:.0}", f64::from(count) / time.as_secs_f64()));
    let (slowest, id) =
        sets().map(|(assessment, answers)| (slowest(assessment, answers), &assessment.id)).max().unwrap();
    print(&format!("slowest of {count} ({id})"), &milliseconds(slowest));

    let (largest, answers) = sets().max_by_key(|(assessment, _)| assessment.question_count()).unwrap();
    let lines: Vec<String> = answers.iter().map(|answers| line(largest, answers)).collect();
    let diagnosis = diagnosis();
    let catalog = Catalog { assessments: &assessments, diagnosis: &diagnosis };
    let time = median(|| drop(black_box(read(&lines, catalog))));
    print(&format!("{SETS} lines read, with their roads"), &milliseconds(time));
    let results = read(&lines, catalog);
    let time = median(|| drop(black_box(Overview::of(catalog, &results))));
    print(&format!("overview of these {SETS}"), &milliseconds(time));
    let time = median(|| drop(black_box(TeamView::of(largest, answers))));
    print(&format!("team of these {SETS}"), &milliseconds(time));
}

fn print(what: &str, figure: &str) {
    println!("{what:<42}{figure:>10}");
}

fn assessments() -> Vec<Assessment> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assessments");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let contents = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).map(fs::read_to_string);
    contents.map(|text| toml::from_str::<AssessmentFile>(&text.unwrap()).unwrap().check().unwrap()).collect()
}

fn diagnosis() -> Diagnosis {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnosis/delivery-diagnosis.toml"));
    toml::from_str::<DiagnosisFile>(&text.unwrap()).unwrap().check().unwrap()
}

fn snapshots(assessment: &Assessment, answers: &[Answers]) {
    for answers in answers {
        black_box(Snapshot::of(assessment, answers, None));
    }
}

/// How long the slowest snapshot takes. One that seems to be is looked at again: the machine has other things to do.
fn slowest(assessment: &Assessment, answers: &[Answers]) -> Duration {
    let once = |answers| time(|| drop(black_box(Snapshot::of(assessment, answers, None))));
    answers.iter().fold(Duration::ZERO, |slowest, answers| {
        if once(answers) <= slowest {
            return slowest;
        }
        slowest.max((0..RUNS).map(|_| once(answers)).min().unwrap_or_default())
    })
}

/// As people paste it.
fn line(assessment: &Assessment, answers: &Answers) -> String {
    let shared = SharedResult { answers: answers.clone(), felt: None, date: Date::new(2026, 11, 2) };
    format!("https://assessments.example/#{}{}", link::KEY, link::encode(assessment, &shared))
}

fn read(lines: &[String], catalog: Catalog<'_>) -> Vec<Taken<Date>> {
    let read = lines.iter().enumerate().flat_map(|(index, line)| read_any(index + 1, line, catalog));
    read.map(|found| found.expect("a link of ours can be read")).collect()
}

fn time(task: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    task();
    begin.elapsed()
}

fn median(task: impl Fn()) -> Duration {
    let mut times = [(); RUNS].map(|()| time(&task));
    times.sort();
    times[RUNS / 2]
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// [`SETS`] times answers to all questions: each level as likely as what is no level.
fn sets(assessment: &Assessment, random: &mut Rng) -> Vec<Answers> {
    let mut set = || {
        let mut answers = Answers::none(assessment);
        (0..assessment.question_count()).for_each(|question| answers.set(question, answer(random)));
        answers
    };
    (0..SETS).map(|_| set()).collect()
}

fn answer(random: &mut Rng) -> Option<Answer> {
    match random.u8(0..18) {
        0 => None,
        1 => Some(Answer::DontKnow),
        2 => Some(Answer::DoesNotApply),
        _ => random.choice(Level::ALL).map(Answer::Level),
    }
}
