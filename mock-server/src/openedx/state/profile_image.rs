//! The files of profile images. Like upstream's storage, it knows them by their names alone: whoever
//! is renamed leaves them behind.

use std::sync::Arc;

use bytes::Bytes;
use imbl::HashMap;
use jiff::Timestamp;
use md5::{Digest, Md5};

use super::Lms;
use super::user::UserId;

/// The sides of the squares that are made of an uploaded image, in pixels: full, large, medium and
/// small.
pub const PROFILE_IMAGE_SIZES: [u16; 4] = [500, 120, 50, 30];

#[derive(Clone, Debug, Default)]
pub(super) struct ProfileImageFiles(pub(super) HashMap<String, Bytes>);

impl Lms {
    /// The name of the file with the image of `username` in one of the sizes. The hash keeps people
    /// from finding images by guessing user names.
    #[must_use]
    pub fn profile_image_name(&self, username: &str, size: u16) -> String {
        format!("{}_{size}.jpg", self.profile_image_hash(username))
    }

    pub(super) fn profile_image_hash(&self, username: &str) -> String {
        let digest = Md5::digest(format!("{}{username}", self.settings.profile_image_hash_seed));
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The contents of a profile image's file.
    #[must_use]
    pub fn profile_image_file(&self, name: &str) -> Option<Bytes> {
        self.profile_images.0.get(name).cloned()
    }

    /// The names of all files of profile images, in no order.
    pub fn profile_image_files(&self) -> impl Iterator<Item = &str> {
        self.profile_images.0.keys().map(String::as_str)
    }

    /// Gives a user a profile image, in the order of [`PROFILE_IMAGE_SIZES`]. Returns whether the
    /// user has a profile to show it; nothing changes otherwise.
    pub fn set_profile_image(&mut self, id: UserId, files: [Bytes; 4], now: Timestamp) -> bool {
        let Some(user) = self.users.get_mut(&id) else { return false };
        let Some(profile) = &mut user.profile else { return false };
        profile.image_uploaded_at = Some(now);
        let username = Arc::clone(&user.username);
        for (size, file) in PROFILE_IMAGE_SIZES.into_iter().zip(files) {
            let name = self.profile_image_name(&username, size);
            self.profile_images.0.insert(name, file);
        }
        true
    }

    /// Takes a user's profile image away. Returns whether the user has a profile.
    pub fn remove_profile_image(&mut self, id: UserId) -> bool {
        let Some(user) = self.users.get_mut(&id) else { return false };
        let Some(profile) = &mut user.profile else { return false };
        if profile.image_uploaded_at.is_some() {
            profile.image_uploaded_at = None;
        }
        let username = Arc::clone(&user.username);
        for size in PROFILE_IMAGE_SIZES {
            let name = self.profile_image_name(&username, size);
            self.profile_images.0.remove(&name);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::User;
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_772_445_600, 0);

    fn files() -> [Bytes; 4] {
        ["full", "large", "medium", "small"].map(Bytes::from)
    }

    #[test]
    fn files_are_named_after_the_hashed_user_name() {
        let lms = Lms::default();
        assert_eq!(
            lms.profile_image_name("mira_okafor", 500),
            "dc6951509194c3900739bfbda7436bed_500.jpg"
        );
    }

    #[test]
    fn an_image_is_four_files_that_go_together() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        assert!(lms.set_profile_image(mira, files(), NOW));
        let small = lms.profile_image_name("mira", 30);
        assert_eq!(lms.profile_image_file(&small), Some(Bytes::from_static(b"small")));
        assert_eq!(lms.profile_image_files().count(), 4);
        assert!(lms.remove_profile_image(mira));
        assert_eq!(lms.profile_image_files().count(), 0);
    }

    #[test]
    fn without_a_profile_there_is_nothing_to_show_an_image_on() {
        let mut lms = Lms::default();
        let mut bare = User::learner("bare");
        bare.profile = None;
        let bare = lms.add(bare);
        assert!(!lms.set_profile_image(bare, files(), NOW) && !lms.remove_profile_image(bare));
        assert_eq!(lms.profile_image_files().count(), 0);
    }

    #[test]
    fn a_renamed_user_leaves_the_files_behind() {
        let mut lms = Lms::default();
        let mira = lms.add(User::learner("mira"));
        lms.set_profile_image(mira, files(), NOW);
        lms.rename(mira, "mira_o");
        let renamed = lms.profile_image_name("mira_o", 500);
        assert_eq!(lms.profile_image_file(&renamed), None);
        assert_eq!(lms.profile_image_files().count(), 4);
    }
}
