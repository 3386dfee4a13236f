//! The applications that have connected.

use std::sync::Arc;

use imbl::HashMap;
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
    pub(super) os: Option<Uuid>,
    by_id: HashMap<String, Arc<Application>>,
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
        if !application.name.is_connectable() {
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

impl ApplicationNameEnum {
    /// Whether Pieces OS lets applications of this name connect.
    pub(super) fn is_connectable(&self) -> bool {
        self.is_known() && self.as_str() != "UNKNOWN"
    }
}

impl Applications {
    fn register(&mut self, seed: SeededTrackedApplication, ids: &Ids) -> Application {
        let key = (seed.name.clone(), seed.platform);
        let known = self.ids.get(&key).cloned();
        let application = Application {
            schema: seed.schema,
            id: known.unwrap_or_else(|| ids.uuid().to_string()),
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
        self.insert(application.clone());
        application
    }

    /// Puts an application in; what had its name and platform gives way.
    pub(super) fn insert(&mut self, application: Application) {
        let key = (application.name.clone(), application.platform);
        if let Some(former) = self.ids.insert(key, application.id.clone()) {
            self.by_id.remove(&former);
        }
        self.by_id.insert(application.id.clone(), Arc::new(application));
    }

    /// All, in the order of their ids.
    pub(super) fn sorted(&self) -> Vec<&Application> {
        let mut all: Vec<_> = self.by_id.values().map(Arc::as_ref).collect();
        all.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        all
    }
}
