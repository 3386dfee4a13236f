//! Django messages: what a page is to tell its user once, kept with the session until then.

use super::Lms;
use super::user::UserId;

/// A message that waits to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub text: String,
    /// What it is about, as words.
    pub tags: String,
}

/// The tag of what the sign-in by a third party has to say.
const SOCIAL_AUTH: &str = "social-auth";

impl Message {
    /// What went wrong with a user's account at a third party.
    #[must_use]
    pub fn third_party_auth_error(text: &str) -> Self {
        Self { text: text.to_owned(), tags: format!("{SOCIAL_AUTH} error") }
    }

    fn is_of_social_auth(&self) -> bool {
        self.tags.split_whitespace().any(|tag| tag == SOCIAL_AUTH)
    }
}

impl Lms {
    /// Leaves a message for a user.
    pub fn add_message(&mut self, user: UserId, message: Message) {
        match self.messages.get_mut(&user) {
            Some(messages) => messages.push(message),
            None => self.messages.insert(user, vec![message]),
        }
    }

    /// The messages that wait for a user, oldest first.
    #[must_use]
    pub fn messages(&self, user: UserId) -> &[Message] {
        self.messages.get(&user).map_or(&[], Vec::as_slice)
    }

    /// Takes the oldest message about signing in by a third party; the others stay.
    pub fn take_third_party_auth_error(&mut self, user: UserId) -> Option<String> {
        let messages = self.messages.get_mut(&user)?;
        let first = messages.iter().position(Message::is_of_social_auth)?;
        Some(messages.remove(first).text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::User;
    use super::*;

    #[test]
    fn only_the_first_message_of_third_parties_is_taken() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        let notice = Message { text: "Welcome.".to_owned(), tags: "social-authors".to_owned() };
        lms.add_message(mira, notice.clone());
        lms.add_message(mira, Message::third_party_auth_error("one"));
        lms.add_message(mira, Message::third_party_auth_error("two"));
        assert_eq!(lms.take_third_party_auth_error(mira).as_deref(), Some("one"));
        assert_eq!(lms.take_third_party_auth_error(mira).as_deref(), Some("two"));
        assert_eq!(lms.take_third_party_auth_error(mira), None);
        assert_eq!(lms.messages(mira), [notice]);
    }
}
