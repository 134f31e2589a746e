//! Waiting for what is to come, without a fixed sleep.

use std::time::Duration;
use tokio::time::{Instant, sleep};

/// No step of a healthy page takes nearly as long, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

const INTERVAL: Duration = Duration::from_millis(15);

/// Asks again and again, until there is an answer. `what` is named if there never is.
pub async fn until<T>(what: &str, attempt: impl AsyncFn() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = attempt().await {
            return found;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        sleep(INTERVAL).await;
    }
}

/// Asks until the answer is `expected`; the last other answer is named if it never is.
pub async fn until_equal<T: PartialEq + std::fmt::Debug>(what: &str, expected: T, attempt: impl AsyncFn() -> T) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let found = attempt().await;
        if found == expected {
            return;
        }
        assert!(Instant::now() < deadline, "{what}\n    was: {found:?}\nexpected: {expected:?}");
        sleep(INTERVAL).await;
    }
}
