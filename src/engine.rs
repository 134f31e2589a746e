//! What one can do with an assessment: take it ([`Session`]), and read the outcome ([`Snapshot`]).
//!
//! Everything is exact: integers and fractions ([`Ratio`]), rounded once, in a view or an export. The same assessment
//! and the same answers give the same snapshot. Nothing here fails: what could go wrong was ruled out when the
//! [`Assessment`](crate::model::Assessment) was made.

mod answers;
mod asked;
mod backlog;
mod firmness;
mod gaps;
mod notation;
mod pattern;
mod ratio;
mod road;
mod score;
mod screen;
mod selection;
mod session;
mod snapshot;
mod standing;
mod tally;
mod terms;

pub use answers::{Answer, Answers};
pub use backlog::{BacklogInput, BacklogNumbers, BacklogOutlook, Emptying};
pub use pattern::{Reading, ReadingState, Walk};
pub use ratio::Ratio;
pub use road::{Road, RoadStep};
pub use score::{DimensionScore, DimensionState};
pub use screen::Screen;
pub use session::{Move, Session};
pub use snapshot::Snapshot;
pub use standing::Missing;
pub use terms::Holding;
