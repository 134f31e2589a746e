//! Waiting for something to happen, without fixed delays.

use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Much longer than any step of a working page takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

const INTERVAL: Duration = Duration::from_millis(15);

/// Repeats `attempt` until it returns a value. Fails with `what` if it never does.
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

/// Repeats `attempt` until it returns `expected`. Fails with the last other value if it never does.
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
