use crate::figures::Figures;

/// The figures side by side, with how many times the second is the first.
pub(crate) fn table(name: &str, ours: &Figures, other: &str, theirs: &Figures) -> String {
    let row = |what: &str, text: fn(f64) -> String, figure: fn(&Figures) -> f64| {
        let (ours, theirs) = (figure(ours), figure(theirs));
        line(what, &text(ours), &text(theirs), &ratio(ours, theirs))
    };
    [
        line("", name, other, "ratio"),
        row("first screen usable", seconds, |figures| figures.usable),
        row("program ready", seconds, |figures| figures.ready),
        row("sent until then", kilobytes, |figures| figures.bytes),
        row("main thread blocked until then", milliseconds, |figures| figures.blocked),
        row("layout shift", hundredths, |figures| figures.shift),
        row("longest press", milliseconds, |figures| figures.press),
        row("press after the last question", milliseconds, |figures| figures.last_press),
    ]
    .concat()
}

fn line(what: &str, ours: &str, theirs: &str, ratio: &str) -> String {
    format!("{what:<32}{ours:>10}{theirs:>18}{ratio:>8}\n")
}

/// Nothing is no measure for anything.
fn ratio(ours: f64, theirs: f64) -> String {
    if ours > 0.0 { format!("{:.1}", theirs / ours) } else { "-".to_owned() }
}

fn seconds(milliseconds: f64) -> String {
    format!("{:.2} s", milliseconds / 1000.0)
}

fn milliseconds(milliseconds: f64) -> String {
    format!("{milliseconds:.0} ms")
}

fn kilobytes(bytes: f64) -> String {
    format!("{:.1} KB", bytes / 1000.0)
}

fn hundredths(share: f64) -> String {
    format!("{share:.2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_figure_has_its_unit_and_its_ratio() {
        let ours = Figures {
            usable: 940.0,
            ready: 1500.0,
            bytes: 112_000.0,
            blocked: 70.0,
            shift: 0.0,
            press: 48.0,
            last_press: 200.0,
        };
        let theirs = Figures {
            usable: 3460.0,
            ready: 3460.0,
            bytes: 322_040.0,
            blocked: 1200.4,
            shift: 0.126,
            press: 96.0,
            last_press: 100.0,
        };
        let expected = "
                                    widget          SurveyJS   ratio
first screen usable                 0.94 s            3.46 s     3.7
program ready                       1.50 s            3.46 s     2.3
sent until then                   112.0 KB          322.0 KB     2.9
main thread blocked until then       70 ms           1200 ms    17.1
layout shift                          0.00              0.13       -
longest press                        48 ms             96 ms     2.0
press after the last question       200 ms            100 ms     0.5
";
        assert_eq!(format!("\n{}", table("widget", &ours, "SurveyJS", &theirs)), expected);
    }
}
