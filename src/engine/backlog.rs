//! Arithmetic over the numbers of a backlog. It assumes that the months to come are like those counted: a hint, not a
//! forecast. Nothing here is part of the stage.

mod numbers;
mod outlook;

pub use numbers::{BacklogInput, BacklogNumbers};
pub use outlook::{BacklogOutlook, Emptying};
