//! What it takes to stay in step: the paths between people, and the time that they cost.

mod cost;
mod grouping;
mod input;
mod numbers;
mod outlook;

pub use cost::CoordinationCost;
pub use grouping::Grouping;
pub use input::CoordinationInput;
pub use numbers::CoordinationNumbers;
pub use outlook::CoordinationOutlook;
