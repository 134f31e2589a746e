//! Checks the workflow files of the repository's host.

use crate::command::{command, run};
use crate::tools;
use anyhow::Result;

/// Fails with what is wrong in `.github/workflows/`.
pub fn check() -> Result<()> {
    tools::ready_for_workflows()?;
    run(&mut command("node", &["tests/workflows/check.cjs"]))
}
