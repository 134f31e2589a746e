//! What one can do with an assessment: take it ([`Session`]), read the outcome ([`Snapshot`]), and put results side by side
//! ([`Comparison`], [`TeamView`]); and the same for the [`diagnosis`]. Beside them stands the arithmetic of coordination
//! ([`CoordinationOutlook`]).
//!
//! Everything is exact: integers and fractions ([`Ratio`]), rounded once, in a view or an export. The same assessment
//! and the same answers give the same snapshot. Nothing here fails: what could go wrong was ruled out when the
//! [`Assessment`](crate::model::Assessment) was made.

mod answers;
mod backlog;
mod change;
mod compare;
mod coordination;
pub mod diagnosis;
mod firmness;
mod gaps;
mod item;
mod notation;
mod ordered;
pub mod overview;
mod pattern;
mod plan;
mod ratio;
mod road;
mod score;
mod scorecard;
mod screen;
mod selection;
mod session;
mod shift;
mod snapshot;
mod tally;
mod team;
mod terms;

pub use answers::{Answer, Answers};
pub use backlog::{BacklogInput, BacklogNumbers, BacklogOutlook, Emptying};
pub use change::Change;
pub use compare::{Comparison, Moved, ScoreShift};
pub use coordination::{CoordinationCost, CoordinationInput, CoordinationNumbers, CoordinationOutlook, Grouping};
pub use pattern::{Reading, ReadingState, Walk, measures};
pub use plan::{Plan, PlanEntry, PlanMove};
pub use ratio::Ratio;
pub use road::{Road, RoadStep, StepKind};
pub use score::{DimensionScore, DimensionState};
pub use scorecard::Missing;
pub use screen::Screen;
pub use session::{Move, Session};
pub use shift::Shift;
pub use snapshot::Snapshot;
pub use team::{Disagreement, Member, Standpoint, TeamScores, TeamView};
pub use terms::Limit;
