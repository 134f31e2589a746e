use super::Visitor;
use crate::Role;
use delivery_assessments::engine::diagnosis::{Replies, Reply};
use delivery_assessments::model::{Diagnosis, Pattern};
use delivery_assessments::words;

impl Visitor {
    /// On a question of the diagnosis: gives a reply, which also continues.
    pub async fn replies(&self, reply: Reply) {
        let answer = self.find_labeled(Role::Button, words::reply_label(reply)).await;
        self.click(&answer).await;
    }

    /// Answers the diagnosis from its current question on: `y` yes, `n` no, `?` not sure, `-` "we ship no AI". `before` are the
    /// replies so far. Returns all replies.
    pub async fn walks(&self, diagnosis: &Diagnosis, before: Replies, line: &str) -> Replies {
        let mut replies = before;
        for sign in line.chars() {
            let due = due(&replies);
            self.sees(&diagnosis.guide(due).question).await;
            let reply = reply(sign);
            self.replies(reply).await;
            replies.give(due, reply);
        }
        replies
    }

    /// From the cover of the diagnosis to its finding.
    pub async fn is_diagnosed(&self, diagnosis: &Diagnosis, line: &str) -> Replies {
        self.press(words::start()).await;
        let replies = self.walks(diagnosis, Replies::default(), line).await;
        self.find(Role::Button, words::start_over()).await;
        replies
    }

    /// The same with a key for each reply.
    pub async fn is_diagnosed_by_keys(&self, diagnosis: &Diagnosis, line: &str) -> Replies {
        self.press(words::start()).await;
        let mut replies = Replies::default();
        for sign in line.chars() {
            let due = due(&replies);
            self.arrives_at(&diagnosis.guide(due).question).await;
            let reply = reply(sign);
            let place = Reply::offered(due).iter().position(|offered| *offered == reply);
            self.types(&(place.expect("it is offered") + 1).to_string()).await;
            replies.give(due, reply);
        }
        self.find(Role::Button, words::start_over()).await;
        replies
    }
}

/// The next question after `replies`.
fn due(replies: &Replies) -> Pattern {
    let due = Pattern::ALL.into_iter().find(|pattern| replies.get(*pattern).is_none());
    due.expect("there are four questions")
}

fn reply(sign: char) -> Reply {
    match sign {
        'y' => Reply::Yes,
        'n' => Reply::No,
        '?' => Reply::NotSure,
        '-' => Reply::NoAi,
        _ => panic!("{sign:?} is no reply"),
    }
}
