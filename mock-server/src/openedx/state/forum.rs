//! Who moderates the forum of a course.

use imbl::{OrdMap, OrdSet};

use super::Lms;
use super::user::{User, UserId};

/// The users who hold a role, by course key and name of the role.
pub(super) type ForumRoles = OrdMap<(String, String), OrdSet<UserId>>;

impl Lms {
    /// Gives a user a role, such as `Moderator`, in the forum of a course.
    pub fn grant_forum_role(&mut self, user: UserId, course_id: &str, role: &str) {
        self.forum_role(course_id, role).insert(user);
    }

    /// Whether a course knows a forum role, held by somebody or not.
    #[must_use]
    pub fn has_forum_role(&self, course_id: &str, role: &str) -> bool {
        self.forum_roles.contains_key(&(course_id.to_owned(), role.to_owned()))
    }

    /// Makes a role in the forum of a course, unless there is one: upstream does so whenever it is
    /// asked who holds it.
    pub(crate) fn know_forum_role(&mut self, course_id: &str, role: &str) {
        self.forum_role(course_id, role);
    }

    /// How many users hold a role in the forum of a course, and who they are, by id.
    pub(crate) fn forum_role_users(
        &self,
        course_id: &str,
        role: &str,
    ) -> (usize, impl Iterator<Item = &User>) {
        let holders = self.forum_roles.get(&(course_id.to_owned(), role.to_owned()));
        let users = holders.into_iter().flatten().filter_map(|id| self.user(*id));
        (holders.map_or(0, OrdSet::len), users)
    }

    fn forum_role(&mut self, course_id: &str, role: &str) -> &mut OrdSet<UserId> {
        self.forum_roles.entry((course_id.to_owned(), role.to_owned())).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_held_in_one_course_and_made_when_it_is_asked_for() {
        let mut lms = Lms::default();
        let ada = lms.add(User::learner("ada"));
        lms.grant_forum_role(ada, "course-v1:a+b+c", "Moderator");
        lms.know_forum_role("course-v1:a+b+c", "Moderator");
        let (count, users) = lms.forum_role_users("course-v1:a+b+c", "Moderator");
        assert_eq!((count, users.map(User::id).collect()), (1, vec![ada]));
        assert!(!lms.has_forum_role("course-v1:a+b+d", "Moderator"));
        lms.know_forum_role("course-v1:a+b+d", "Moderator");
        assert_eq!(lms.forum_role_users("course-v1:a+b+d", "Moderator").0, 0);
        assert!(lms.has_forum_role("course-v1:a+b+d", "Moderator"));
    }
}
