/// What one visit gave, or the median of several. Times in milliseconds since the host page was asked for, or of one press.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Figures {
    /// When the first screen could be seen and pressed.
    pub(crate) usable: f64,
    /// When the program behind it ran.
    pub(crate) ready: f64,
    /// What was sent until then, in bytes.
    pub(crate) bytes: f64,
    /// What the tasks of the host's main thread took beyond 50 ms each, until then.
    pub(crate) blocked: f64,
    /// The share of the host page that moved, times how far.
    pub(crate) shift: f64,
    /// The longest press but the last, until the next frame was drawn.
    pub(crate) press: f64,
    /// The press after the last question.
    pub(crate) last_press: f64,
}

impl Figures {
    /// The median of each figure. There is an odd number of `visits`.
    pub(crate) fn median(visits: &[Self]) -> Self {
        let median = |figure: fn(&Self) -> f64| median(visits.iter().map(figure).collect());
        Self {
            usable: median(|visit| visit.usable),
            ready: median(|visit| visit.ready),
            bytes: median(|visit| visit.bytes),
            blocked: median(|visit| visit.blocked),
            shift: median(|visit| visit.shift),
            press: median(|visit| visit.press),
            last_press: median(|visit| visit.last_press),
        }
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_visit_changes_nothing() {
        assert_eq!(median(vec![3.0, 900.0, 2.0]).total_cmp(&3.0), std::cmp::Ordering::Equal);
    }
}
