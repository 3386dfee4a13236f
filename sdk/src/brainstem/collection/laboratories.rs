//! What can be done with one laboratory.

use uuid::Uuid;

use super::Laboratories;
use crate::Error;
use crate::brainstem::portal::{Changing, Door};
use crate::brainstem::types::{Laboratory, builder};

/// Single laboratories.
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
