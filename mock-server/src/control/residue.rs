//! Where a person's data still lives in a world.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Control;
use super::input::{InWorld, Path, RequiredBody};
use super::problem::{BodyRefused, WorldUnknown};
use crate::outcome::Json;
use crate::residue::{Person, Residue};
use crate::routes::Routes;
use crate::{operation, outcome};

pub(super) fn mount(routes: Routes<Control>) -> Routes<Control> {
    routes.view::<InWorld>([operation!(person_get)]).view::<InWorld>([operation!(residue_find)])
}

/// Whom `GET /worlds/{world}/people/{name}` looks up.
#[derive(Debug, Deserialize, IntoParams)]
struct Wanted {
    /// A user name, e-mail address, project member id or the like.
    #[param(example = "mira_okafor")]
    name: String,
}

/// The places where something of a person is.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(example = json!({ "residue": [
    { "pointer": "/openedx/users/2/email", "what": "email" },
] }))]
pub(super) struct Residues {
    /// The places, in the order of the snapshot.
    residue: Vec<Residue>,
}

outcome! {
    /// Answers of `GET /worlds/{world}/people/{name}`.
    enum PersonGet {
        /// What the person is told by; nothing but the name where nobody knows it.
        200 Found(Json<Person>),
        ..WorldUnknown,
    }
}

/// Returns what a person is told by.
///
/// Everything that the systems of a world know a person by: names, addresses, ids, what the name
/// becomes when they are retired. Ask before the person is erased, and `residue` afterwards.
#[utoipa::path(get, path = "/worlds/{world}/people/{name}")]
async fn person_get(InWorld(hosted): InWorld, Path(Wanted { name }): Path<Wanted>) -> PersonGet {
    PersonGet::Found(Json(hosted.world().person(&name)))
}

outcome! {
    /// Answers of `POST /worlds/{world}/residue`.
    enum ResidueFind {
        /// The places; none where nothing is left.
        200 Found(Json<Residues>),
        ..WorldUnknown,
        ..BodyRefused,
    }
}

/// Lists the places where something of a person is.
///
/// The snapshot of the world and its journal are searched for what the person is told by: there is no
/// other place that a world remembers anything in.
#[utoipa::path(post, path = "/worlds/{world}/residue")]
async fn residue_find(
    InWorld(hosted): InWorld,
    RequiredBody(person): RequiredBody<Person>,
) -> ResidueFind {
    ResidueFind::Found(Json(Residues { residue: hosted.world().residue(&person) }))
}
