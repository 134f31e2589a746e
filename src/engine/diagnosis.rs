//! The diagnostic principle: four questions in a fixed order, and the first no is the root. A later failure often follows from
//! an earlier one, so nothing is summed. Everybody is asked all four.

mod finding;
mod measures;
mod replies;
mod session;

pub use finding::{Finding, StepState, Verdict};
pub use measures::{Measure, Measures};
pub use replies::{Replies, Reply};
pub use session::{DiagnosisMove, DiagnosisScreen, DiagnosisSession};
