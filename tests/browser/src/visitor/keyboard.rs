use super::{SEEN, Visitor};
use crate::until::until_equal;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

impl Visitor {
    /// Presses these keys, wherever focus is.
    pub async fn types(&self, keys: &str) {
        let actions = keys.chars().fold(KeyActions::new("keyboard".to_owned()), |actions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.browser.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    /// Presses a key that has no character.
    pub async fn strikes(&self, key: Key) {
        self.types(&char::from(key).to_string()).await;
    }

    /// In a widget: presses a key that makes its frame disappear, and is on the page around it then. A driver cannot release the
    /// key in a frame that is gone.
    pub async fn strikes_and_leaves(&self, key: Key) {
        let down = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: key.into() });
        self.browser.client.perform_actions(down).await.expect("a key can be pressed");
        self.leave_frame().await;
        self.browser.client.release_actions().await.expect("a key can be released");
    }

    /// Presses Shift and Tab.
    pub async fn strikes_back(&self) {
        let [shift, tab] = [Key::Shift, Key::Tab].map(char::from);
        let actions = [
            KeyAction::Down { value: shift },
            KeyAction::Down { value: tab },
            KeyAction::Up { value: tab },
            KeyAction::Up { value: shift },
        ];
        let actions = actions.into_iter().fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        self.browser.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    /// The name of the focused element, as it is seen: the text of a heading, button, or summary, or the label of an input; empty
    /// for the page itself.
    pub async fn focused(&self) -> String {
        let script = format!(
            "{SEEN} const focused = document.activeElement; \
             return focused === document.body ? '' : (focused.localName === 'button' && focused.getAttribute('aria-label')) || seen(focused.labels?.[0] ?? focused)"
        );
        self.run(&script).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the screen with this heading is complete and its heading has focus. On a busy machine, focus moves later
    /// than the screen changes, and would leave a control that somebody has reached by then.
    pub async fn arrives_at(&self, heading: &str) {
        until_equal("focus is on the heading", heading.to_owned(), async || self.focused().await).await;
    }

    /// Presses Tab until `text` has focus.
    pub async fn tabs_to(&self, text: &str) {
        const PLENTY: usize = 30;
        for _ in 0..PLENTY {
            if self.focused().await == text {
                return;
            }
            self.strikes(Key::Tab).await;
        }
        panic!("Tab does not lead to {text:?}");
    }
}
