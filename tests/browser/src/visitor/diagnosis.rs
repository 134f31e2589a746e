use super::Visitor;
use crate::Role;
use delivery_assessments::engine::diagnosis::{Replies, Reply};
use delivery_assessments::model::{Diagnosis, Pattern};
use delivery_assessments::words;

impl Visitor {
    /// On a question of the diagnosis: gives one of its answers, and with it goes on.
    pub async fn replies(&self, reply: Reply) {
        let answer = self.find_labeled(Role::Button, words::reply_label(reply)).await;
        self.click(&answer).await;
    }

    /// From the question of the diagnosis that is due to whatever follows the last sign: `y` yes, `n` no, `?` not sure, `+` AI
    /// is shipped, `-` it is not. Returns what was said by then, if `before` was.
    pub async fn walks(&self, diagnosis: &Diagnosis, before: Replies, line: &str) -> Replies {
        let mut replies = before;
        for sign in line.chars() {
            match sign {
                '+' | '-' => {
                    self.sees(&diagnosis.ai.question).await;
                    self.replies(if sign == '+' { Reply::Yes } else { Reply::No }).await;
                    replies.give_ai(sign == '+');
                }
                _ => {
                    let due = Pattern::ALL.into_iter().find(|pattern| replies.get(*pattern).is_none());
                    let due = due.expect("there are four questions");
                    self.sees(&diagnosis.guide(due).question).await;
                    let reply = reply(sign);
                    self.replies(reply).await;
                    replies.give(due, reply);
                }
            }
        }
        replies
    }

    /// From the cover of the diagnosis to its finding.
    pub async fn is_diagnosed(&self, diagnosis: &Diagnosis, line: &str) -> Replies {
        self.press(words::START).await;
        let replies = self.walks(diagnosis, Replies::default(), line).await;
        self.find(Role::Button, words::START_OVER).await;
        replies
    }
}

fn reply(sign: char) -> Reply {
    match sign {
        'y' => Reply::Yes,
        'n' => Reply::No,
        '?' => Reply::NotSure,
        _ => panic!("{sign:?} is no reply"),
    }
}
