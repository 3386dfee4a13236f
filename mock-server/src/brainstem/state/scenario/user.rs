//! People, written down as they are kept.

use super::{Store, User, keys};
use crate::scenario::Place;

/// Puts the users in, each of whom has an address of their own.
pub(super) fn load(store: &mut Store, users: &[User], place: &Place) {
    let ids = keys::numbers(users.iter().map(|user| user.id), place);
    for (index, (user, id)) in users.iter().zip(ids).enumerate() {
        if store.user_by_email(&user.email).is_some() {
            place.at(index).at("email").wrong("another user has this address");
        } else {
            store.add_user(user.clone().with_id(id));
        }
    }
}
