//! The applications that have connected.

use std::collections::HashMap;

use uuid::Uuid;

use super::Store;
use crate::ids::Ids;
use crate::pieces::types::{
    Application, ApplicationNameEnum, Context, Health, MechanismEnum, OSHealth, PlatformEnum,
    PrivacyEnum, SeededTrackedApplication,
};

/// An application that Pieces OS has no name for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownApplication;

/// The applications that have connected, of which there is one per name and platform.
#[derive(Clone, Debug, Default)]
pub(super) struct Applications {
    /// The id of this Pieces OS, once somebody has asked for it.
    os: Option<Uuid>,
    by_id: HashMap<String, Application>,
    ids: HashMap<(ApplicationNameEnum, PlatformEnum), String>,
}

impl Store {
    /// Lets an application know what it works in; one that connects again has the id that it had.
    ///
    /// # Errors
    ///
    /// When there is no application of that name.
    pub fn connect(
        &mut self,
        application: SeededTrackedApplication,
        ids: &Ids,
    ) -> Result<Context, UnknownApplication> {
        if !application.name.is_known() || application.name.as_str() == "UNKNOWN" {
            return Err(UnknownApplication);
        }
        let os = self.applications.os.get_or_insert_with(|| ids.uuid()).to_string();
        let application = self.applications.register(application, ids);
        let version = self.settings.version.clone();
        Ok(Context {
            schema: None,
            os: os.clone(),
            application,
            health: Health { schema: None, os: OSHealth { schema: None, id: os, version } },
            user: self.current().cloned(),
        })
    }

    /// Whether an application with this id has connected.
    #[must_use]
    pub fn knows_application(&self, id: &str) -> bool {
        self.applications.by_id.contains_key(id)
    }
}

impl Applications {
    fn register(&mut self, seed: SeededTrackedApplication, ids: &Ids) -> Application {
        let key = (seed.name.clone(), seed.platform);
        let id = self.ids.entry(key).or_insert_with(|| ids.uuid().to_string());
        let application = Application {
            schema: seed.schema,
            id: id.clone(),
            name: seed.name,
            version: seed.version,
            platform: seed.platform,
            onboarded: false,
            privacy: seed.privacy.unwrap_or(PrivacyEnum::Open),
            capabilities: seed.capabilities,
            mechanism: Some(MechanismEnum::Manual),
            automatic_unload: seed.automatic_unload,
            enrichment: seed.enrichment,
            descriptor: seed.descriptor,
        };
        self.by_id.insert(id.clone(), application.clone());
        application
    }
}
