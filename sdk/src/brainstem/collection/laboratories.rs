//! What can be done with one laboratory.

use uuid::Uuid;

use super::Collection;
use crate::Error;
use crate::brainstem::portal::{Changing, Door};
use crate::brainstem::types::{Laboratory, builder};

/// The laboratories of a portal.
///
/// ```
/// use emeritus::{Credentials, brainstem::{Client, Laboratories, Private}};
/// # use wiremock::matchers::{body_string_contains, method, path};
/// # use wiremock::{Mock, MockServer, ResponseTemplate};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), emeritus::Error> {
/// # let server = MockServer::start().await;
/// # let id = "67d9a8c2-0b8f-4d53-9a55-1f0e5a2b7c31";
/// # let laboratory = |city: &str| ResponseTemplate::new(200).set_body_string(format!(
/// #     r#"{{"laboratory": {{"id": "{id}", "group": 7, "principal_investigators": [41],
/// #     "description": "", "website": "", "department": "", "institution": "Example University",
/// #     "city": "{city}", "country": ""}}}}"#
/// # ));
/// # let at = |verb, place: String| {
/// #     Mock::given(method(verb)).and(path(format!("/api/private/users/laboratory/{place}")))
/// # };
/// # let one = format!("{id}/");
/// # at("POST", String::new()).and(body_string_contains(r#""principal_investigators":[41]"#))
/// #     .respond_with(laboratory("")).mount(&server).await;
/// # at("PATCH", one.clone()).and(body_string_contains(r#""city":"Akureyri""#))
/// #     .respond_with(laboratory("Akureyri")).mount(&server).await;
/// # at("GET", one.clone()).respond_with(laboratory("Akureyri")).mount(&server).await;
/// # at("PUT", one.clone()).and(body_string_contains("Example University"))
/// #     .respond_with(laboratory("")).mount(&server).await;
/// # at("DELETE", one).respond_with(ResponseTemplate::new(204)).expect(1).mount(&server).await;
/// # let url = server.uri();
///
/// let client = Client::builder(url).credentials(Credentials::bearer("a-token")).build()?;
/// let laboratories: Laboratories<'_, Private> = client.private().laboratories();
/// let made = laboratories
///     .create(|new| new.group(7_u64).institution("Example University").principal_investigators([41]))
///     .await?;
/// assert_eq!(made.city, "");
///
/// laboratories.update(made.id, |laboratory| laboratory.city("Akureyri")).await?;
/// assert_eq!(laboratories.get(made.id).await?.city, "Akureyri");
///
/// // What is not named is blank again.
/// let replaced = laboratories
///     .replace(made.id, |new| {
///         new.group(7_u64).institution("Example University").principal_investigators([41])
///     })
///     .await?;
/// assert_eq!(replaced.city, "");
/// laboratories.delete(made.id).await?;
/// # Ok(())
/// # }
/// ```
pub type Laboratories<'a, P> = Collection<'a, P, Laboratory>;

/// Single laboratories: see [`Laboratories`].
impl<P: Door> Laboratories<'_, P> {
    /// The laboratory with this id.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_not_found`] where there is no such laboratory.
    #[doc(alias("load_model", "load"))]
    pub async fn get(self, id: Uuid) -> Result<Laboratory, Error> {
        let call = self.client.laboratory_get().portal(P::PORTAL).id(id.to_string());
        Ok(call.send().await?.into_inner().laboratory)
    }

    /// Makes a laboratory. Group, institution and principal investigators have to be set.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::is_invalid_request`] where one of those is not set.
    #[doc(alias("save_model", "save"))]
    pub async fn create<F>(self, laboratory: F) -> Result<Laboratory, Error>
    where
        F: FnOnce(builder::LaboratoryCreation) -> builder::LaboratoryCreation,
        P: Changing,
    {
        let call = self.client.laboratory_create().portal(P::CHANGING);
        Ok(call.body_map(laboratory).send().await?.into_inner().laboratory)
    }

    /// Changes a laboratory, and answers how it is now. What `change` does not set stays.
    ///
    /// # Errors
    ///
    /// As of every call; [`Error::field_errors`] says what is wrong with which member.
    #[doc(alias("save_model", "save"))]
    pub async fn update<F>(self, id: Uuid, change: F) -> Result<Laboratory, Error>
    where
        F: FnOnce(builder::LaboratoryUpdate) -> builder::LaboratoryUpdate,
        P: Changing,
    {
        let call = self.client.laboratory_update().portal(P::CHANGING).id(id.to_string());
        Ok(call.body_map(change).send().await?.into_inner().laboratory)
    }

    /// Replaces a laboratory, and answers how it is now.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create).
    #[doc(alias("save_model", "save"))]
    pub async fn replace<F>(self, id: Uuid, laboratory: F) -> Result<Laboratory, Error>
    where
        F: FnOnce(builder::LaboratoryCreation) -> builder::LaboratoryCreation,
        P: Changing,
    {
        let call = self.client.laboratory_replace().portal(P::CHANGING).id(id.to_string());
        Ok(call.body_map(laboratory).send().await?.into_inner().laboratory)
    }

    /// Deletes a laboratory.
    ///
    /// # Errors
    ///
    /// As of every call.
    #[doc(alias("delete_model"))]
    pub async fn delete(self, id: Uuid) -> Result<(), Error>
    where
        P: Changing,
    {
        let call = self.client.laboratory_delete().portal(P::CHANGING).id(id.to_string());
        call.send().await.map(|_| ())
    }
}
