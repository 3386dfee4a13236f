//! Invented people, for the demo world.

use uuid::uuid;

use super::state::{AdminFlag, Laboratory, Membership, Store, User};

/// The password of everybody in the demo world.
pub(crate) const PASSWORD: &str = "example-only";
/// Who owns the group of the demo world.
pub(crate) const LENA: &str = "lena.varga@lab.example";
/// Who administers the server of the demo world.
pub(crate) const ADMIN: &str = "ida.moen@brainstem.example";

impl Store {
    /// Invented people: Lena, who owns a group with a laboratory, Tomas, who is in no group, Sora,
    /// who is in Lena's, and Ida, who administers the server.
    #[must_use]
    pub fn demo() -> Self {
        let mut store = Self::default();
        let mut lena = User::new(LENA).with_id(41).name("Lena", "Varga").password(PASSWORD);
        "https://lena.example/".clone_into(&mut lena.website);
        "https://orcid.org/0000-0000-0000-0001".clone_into(&mut lena.orcid_id);
        let mut tomas = User::new("tomas.reid@lab.example")
            .with_id(52)
            .name("Tomas", "Reid")
            .password(PASSWORD);
        "S2004".clone_into(&mut tomas.atlas_preference);
        tomas.flags.insert(AdminFlag::Group);
        let lena = store.add_user(lena);
        store.add_user(tomas);
        let sora = User::new("sora.ito@lab.example").with_id(57).name("Sora", "Ito");
        let sora = store.add_user(sora.password(PASSWORD));
        store.add_user(User::new(ADMIN).name("Ida", "Moen").password(PASSWORD).superuser());
        if let Some(group) = store.add_group_as(7, "Cortex bench", lena) {
            store.admit(group, sora, Membership::default());
            store.put_laboratory(Laboratory {
                id: uuid!("c9a7d1e2-0b3f-4c58-b6ad-1e2f3a4b5c6d"),
                group,
                principal_investigators: vec![lena],
                website: "https://bench.example/".to_owned(),
                department: "Physiology".to_owned(),
                institution: "Example University".to_owned(),
                ..Laboratory::default()
            });
        }
        store
    }
}
