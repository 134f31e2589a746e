//! The arithmetic over the numbers of a backlog.

use delivery_assessments::engine::{BacklogInput, BacklogNumbers, BacklogOutlook, Emptying, Ratio};
use delivery_assessments::words;

/// Numbers as `added finished dropped open in-progress people`, with `-` for a missing one.
fn numbers(line: &str) -> BacklogNumbers {
    let words: Vec<&str> = line.split(' ').collect();
    assert_eq!(words.len(), BacklogInput::ALL.len(), "{line:?} has six words");
    let mut numbers = BacklogNumbers::default();
    for (input, word) in BacklogInput::ALL.into_iter().zip(words) {
        numbers.set(input, word.parse().ok());
        assert_eq!(numbers.get(input), word.parse().ok());
    }
    numbers
}

#[track_caller]
fn check(line: &str, expected: &BacklogOutlook) {
    assert_eq!(&BacklogOutlook::of(&numbers(line)), expected);
}

#[expect(clippy::unnecessary_wraps, reason = "it fills the fields of an outlook")]
fn ratio(numerator: u64, denominator: u64) -> Option<Ratio> {
    Some(Ratio::new(numerator, denominator))
}

#[test]
fn a_growing_backlog_never_empties() {
    check(
        "40 25 5 300 30 8",
        &BacklogOutlook {
            growth: Some(10),
            open_in_a_year: Some(340),
            emptying: Some(Emptying::Never),
            months_without_intake: ratio(36, 1),
            months_for_new_item: ratio(30, 1),
            finished_share: ratio(5, 8),
            finished_of_ten: Some(6),
            months_in_progress: ratio(18, 5),
            in_progress_per_person: ratio(15, 4),
            intake_cut: Some(10),
        },
    );
}

#[test]
fn a_shrinking_backlog_empties() {
    check(
        "20 25 5 100 10 4",
        &BacklogOutlook {
            growth: Some(-10),
            open_in_a_year: Some(60),
            emptying: Some(Emptying::Empties(Ratio::new(30, 1))),
            months_without_intake: ratio(12, 1),
            months_for_new_item: ratio(10, 1),
            finished_share: ratio(5, 6),
            finished_of_ten: Some(8),
            months_in_progress: ratio(6, 5),
            in_progress_per_person: ratio(5, 2),
            intake_cut: Some(0),
        },
    );
}

#[test]
fn a_balanced_backlog_stays_as_it_is() {
    check(
        "30 25 5 100 - -",
        &BacklogOutlook {
            growth: Some(0),
            open_in_a_year: Some(100),
            emptying: Some(Emptying::Never),
            months_without_intake: ratio(12, 1),
            months_for_new_item: ratio(10, 1),
            finished_share: ratio(5, 6),
            finished_of_ten: Some(8),
            intake_cut: Some(0),
            ..BacklogOutlook::default()
        },
    );
}

#[test]
fn nothing_finished_leaves_most_of_it_open() {
    check(
        "10 0 0 50 5 2",
        &BacklogOutlook {
            growth: Some(10),
            open_in_a_year: Some(90),
            emptying: Some(Emptying::Never),
            finished_share: ratio(0, 1),
            finished_of_ten: Some(0),
            in_progress_per_person: ratio(5, 2),
            intake_cut: Some(10),
            ..BacklogOutlook::default()
        },
    );
}

#[test]
fn nothing_moves_and_nothing_can_be_said_of_new_items() {
    check(
        "0 0 0 0 0 0",
        &BacklogOutlook {
            growth: Some(0),
            open_in_a_year: Some(0),
            emptying: Some(Emptying::AlreadyEmpty),
            intake_cut: Some(0),
            ..BacklogOutlook::default()
        },
    );
}

#[test]
fn nothing_added_shrinks_the_backlog() {
    check(
        "0 7 0 100 - -",
        &BacklogOutlook {
            growth: Some(-7),
            open_in_a_year: Some(72),
            emptying: Some(Emptying::Empties(Ratio::new(300, 7))),
            months_without_intake: ratio(300, 7),
            months_for_new_item: ratio(300, 7),
            finished_share: ratio(1, 1),
            finished_of_ten: Some(10),
            intake_cut: Some(0),
            ..BacklogOutlook::default()
        },
    );
}

#[test]
fn what_is_missing_is_not_said() {
    check("- - - - - -", &BacklogOutlook::default());
    check("5 - 5 10 - 3", &BacklogOutlook::default());
    check("- 5 - 10 - -", &BacklogOutlook { months_without_intake: ratio(6, 1), ..BacklogOutlook::default() });
    check(
        "- 5 5 10 - -",
        &BacklogOutlook {
            months_without_intake: ratio(6, 1),
            months_for_new_item: ratio(3, 1),
            ..BacklogOutlook::default()
        },
    );
    check("- - - - 9 3", &BacklogOutlook { in_progress_per_person: ratio(3, 1), ..BacklogOutlook::default() });
    check("- - - - 9 0", &BacklogOutlook::default());
}

#[track_caller]
fn check_words(line: &str, expected: &[&str]) {
    assert_eq!(words::outlook(&BacklogOutlook::of(&numbers(line))), expected, "{line}");
}

#[test]
fn one_month_is_said_as_one() {
    check_words(
        "- 6 9 5 - -",
        &[
            "If nothing new came in and nothing was dropped, the open items would take 2.5 months to finish.",
            "If the oldest always go first, an item added today waits 1 month for its turn.",
        ],
    );
}

#[test]
fn a_growing_list_is_told_as_a_rate_and_three_ways_to_hold_it() {
    check_words(
        "40 20 - 300 30 8",
        &[
            "The list grows by 20 items every three months.",
            "To hold it level: 20 fewer in, or 20 more finished or dropped, every three months.",
            "For every ten items that come in, about 5 get finished.",
            "At this pace, 380 items will be open in twelve months.",
            "At this pace, the list never empties.",
            "If nothing new came in and nothing was dropped, the open items would take 45 months to finish.",
            "If the oldest always go first, an item added today waits 45 months for its turn.",
            "If as many items are started as finished, an item takes 4.5 months from start to finish, on average.",
            "Items in progress for each person: 3.8.",
        ],
    );
    check_words(
        "7 0 0 - - -",
        &[
            "The list grows by 7 items every three months.",
            "To hold it level: 7 fewer in, or 7 more finished or dropped, every three months.",
            "Items come in, and none gets finished.",
        ],
    );
}

#[test]
fn a_list_that_does_not_grow_is_told_by_what_leaves_it() {
    check_words(
        "20 24 6 - - -",
        &[
            "The list shrinks by 10 items every three months.",
            "Of every ten items that leave the list, about 8 are finished and 2 dropped.",
        ],
    );
    check_words("20 20 - - - -", &["The list stays as long as it is."]);
}

#[test]
fn without_a_number_for_dropped_nothing_is_dropped() {
    for line in ["40 25 - 300 30 8", "20 25 - 300 - -", "40 0 - - 3 -"] {
        let with_zero = line.replacen('-', "0", 1);
        check(line, &BacklogOutlook::of(&numbers(&with_zero)));
    }
}

#[test]
fn ten_of_ten_means_all_and_none_means_none() {
    let of_ten = |line: &str| BacklogOutlook::of(&numbers(line)).finished_of_ten;
    assert_eq!(of_ten("1000 1 0 - - -"), Some(1));
    assert_eq!(of_ten("1000 999 0 - - -"), Some(9));
    assert_eq!(of_ten("10 999 1 - - -"), Some(9));
    assert_eq!(of_ten("100 25 0 - - -"), Some(3));
    assert_eq!(of_ten("100 24 0 - - -"), Some(2));
    assert_eq!(of_ten("10 10 0 - - -"), Some(10));
    assert_eq!(of_ten("0 0 4 - - -"), Some(0));
}

#[test]
fn the_largest_numbers_fit() {
    let most = u64::from(u32::MAX);
    let line = |added: u64, dropped: u64| format!("{added} {most} {dropped} {most} {most} 1");
    let shrinking = BacklogOutlook::of(&numbers(&line(0, most)));
    assert_eq!(shrinking.growth, Some(-2 * most.cast_signed()));
    assert_eq!(shrinking.open_in_a_year, Some(0));
    assert_eq!(shrinking.emptying, Some(Emptying::Empties(Ratio::new(3, 2))));
    assert_eq!((shrinking.finished_share, shrinking.finished_of_ten), (ratio(1, 2), Some(5)));
    assert_eq!(shrinking.in_progress_per_person, ratio(most, 1));
    let growing = BacklogOutlook::of(&numbers(&format!("{most} 1 0 {most} 0 {most}")));
    assert_eq!(growing.growth, Some(most.cast_signed() - 1));
    assert_eq!(growing.open_in_a_year, Some(most + 4 * (most - 1)));
    assert_eq!((growing.finished_share, growing.finished_of_ten), (ratio(1, most), Some(1)));
    assert_eq!(growing.intake_cut, Some(most - 1));
}

/// The numbers in a sentence, in tenths, in their order.
fn tenths(sentence: &str) -> Vec<u64> {
    let words = sentence.split(|letter: char| !letter.is_ascii_digit() && !".,".contains(letter));
    let numbers = words.map(|word| word.trim_end_matches(['.', ',']).replace(',', "")).filter(|word| !word.is_empty());
    let in_tenths = |number: String| match number.split_once('.') {
        Some((whole, tenth)) => format!("{whole}{tenth}").parse().unwrap(),
        None => 10 * number.parse::<u64>().unwrap(),
    };
    numbers.map(in_tenths).collect()
}

/// `dividend` / `divisor` in tenths, a half up.
fn rounded(dividend: u64, divisor: u64) -> u64 {
    (20 * dividend + divisor) / (2 * divisor)
}

/// Whether a share of ten tells of `part` in `whole`: no further off than a half, and 0 and 10 only for none and all.
fn tells_share(tenths: u64, part: u64, whole: u64) -> bool {
    let is_near = (tenths * whole).abs_diff(100 * part) <= 5 * whole;
    let is_clamped =
        tenths == 10 && 0 < part && 100 * part <= 10 * whole || tenths == 90 && part < whole && part * 10 >= 9 * whole;
    let is_all_or_none = (tenths == 0) == (part == 0) && (tenths == 100) == (part == whole);
    is_all_or_none && (is_near || is_clamped)
}

/// Whether a sentence is true of these numbers, told by its words and not by how it was made.
fn is_true(sentence: &str, numbers: &BacklogNumbers) -> bool {
    let number = |input| numbers.get(input).map(u64::from);
    let [added, finished, dropped, open, in_progress, people] =
        BacklogInput::ALL.map(|input| number(input).unwrap_or(0));
    let leaving = finished + dropped;
    let told = tenths(sentence);
    let says = |part: &str| sentence.contains(part);
    match told.first().copied() {
        _ if says("stays as long as it is") => added == leaving,
        _ if says("none gets finished") => added > leaving && finished == 0,
        _ if says("never empties") => open > 0 && added >= leaving,
        _ if says("Nothing is open") => open == 0,
        Some(told) if says("The list grows by") => added > leaving && told == 10 * (added - leaving),
        Some(told) if says("The list shrinks by") => leaving > added && told == 10 * (leaving - added),
        Some(fewer) if says("To hold it level") => {
            added > leaving && told == [fewer; 2] && fewer == 10 * (added - leaving)
        }
        // "Of every ten" and "For every ten" have no figure of their own.
        Some(share) if says("items that leave the list") => {
            leaving >= added && tells_share(share, finished, leaving) && told[1] == 100 - share
        }
        Some(share) if says("items that come in") => added > leaving && tells_share(share, finished, added),
        Some(told) if says("will be open in twelve months") => {
            told == 10 * (open + 4 * added).saturating_sub(4 * leaving)
        }
        Some(told) if says("the list is empty in") => {
            leaving > added && open > 0 && told == rounded(3 * open, leaving - added)
        }
        Some(told) if says("would take") => told == rounded(3 * open, finished),
        Some(told) if says("waits") => told == rounded(3 * open, leaving),
        Some(told) if says("from start to finish") => told == rounded(3 * in_progress, finished),
        Some(told) if says("for each person") => told == rounded(in_progress, people),
        _ => false,
    }
}

#[test]
fn every_sentence_is_true_of_the_numbers() {
    let mut random = fastrand::Rng::with_seed(20_261_129);
    for _ in 0..20_000 {
        let most = random.choice([2, 12, 400]).unwrap();
        let mut numbers = BacklogNumbers::default();
        for input in BacklogInput::ALL {
            numbers.set(input, (random.u8(0..6) > 0).then(|| random.u32(0..=most)));
        }
        for sentence in words::outlook(&BacklogOutlook::of(&numbers)) {
            assert!(is_true(&sentence, &numbers), "{sentence:?} of {numbers:?}");
        }
    }
}
