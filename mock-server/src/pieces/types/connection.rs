//! Applications that connect to Pieces OS.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, UserProfile, open_names};
use crate::pieces::demo;

/// Which application connects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::connection)]
pub struct SeededConnectorConnection {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The application.
    pub application: SeededTrackedApplication,
}

/// An application that wants to be known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SeededTrackedApplication {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Which application it is.
    pub name: ApplicationNameEnum,
    /// Its version.
    #[schema(example = "5.0.1")]
    pub version: String,
    /// What it runs on.
    pub platform: PlatformEnum,
    /// Where it works on things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub capabilities: Option<CapabilitiesEnum>,
    /// What it reports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub privacy: Option<PrivacyEnum>,
    /// Whether models are unloaded when they are idle.
    #[serde(default, rename = "automaticUnload", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub automatic_unload: Option<bool>,
    /// How much is added to what is saved. Since client 4.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub enrichment: Option<SeededTrackedApplicationEnrichment>,
    /// What tells it from others of its name. Since client 5.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub descriptor: Option<String>,
}

/// How much is added to what is saved. The reference gives the members and not the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SeededTrackedApplicationEnrichment {
    /// How many tags are added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub tags: Option<i64>,
    /// How many websites are added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub websites: Option<i64>,
    /// How many persons are added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub persons: Option<i64>,
    /// How many hints are added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub hints: Option<i64>,
}

/// An application that is known to this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Application {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the application, which it sends as `X-Application-ID`.
    #[schema(example = "c2f7a9f0-90a1-4e0a-8f43-7b5d2b61f0aa")]
    pub id: String,
    /// Which application it is.
    pub name: ApplicationNameEnum,
    /// Its version.
    #[schema(example = "5.0.1")]
    pub version: String,
    /// What it runs on.
    pub platform: PlatformEnum,
    /// Whether its user has been shown around.
    pub onboarded: bool,
    /// What it reports.
    pub privacy: PrivacyEnum,
    /// Where it works on things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub capabilities: Option<CapabilitiesEnum>,
    /// How it became known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub mechanism: Option<MechanismEnum>,
    /// Whether models are unloaded when they are idle.
    #[serde(default, rename = "automaticUnload", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub automatic_unload: Option<bool>,
    /// How much is added to what is saved. Since client 4.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub enrichment: Option<SeededTrackedApplicationEnrichment>,
    /// What tells it from others of its name. Since client 5.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub descriptor: Option<String>,
}

/// What an application works in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(example = demo::context)]
pub struct Context {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of this Pieces OS.
    #[schema(example = "0d4b1d1e-6a54-4f6f-8d0e-2a7b3c9f1e55")]
    pub os: String,
    /// The application itself.
    pub application: Application,
    /// How Pieces OS is.
    pub health: Health,
    /// The current user; absent where nobody is signed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub user: Option<UserProfile>,
}

/// How Pieces OS is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Health {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Which Pieces OS it is.
    pub os: OSHealth,
}

/// Which Pieces OS answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OSHealth {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Its id.
    #[schema(example = "0d4b1d1e-6a54-4f6f-8d0e-2a7b3c9f1e55")]
    pub id: String,
    /// Its version.
    #[schema(example = "11.0.3")]
    pub version: String,
}

/// What an application runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum PlatformEnum {
    /// A browser.
    #[serde(rename = "WEB")]
    Web,
    /// macOS.
    #[serde(rename = "MACOS")]
    Macos,
    /// Linux.
    #[serde(rename = "LINUX")]
    Linux,
    /// Windows.
    #[serde(rename = "WINDOWS")]
    Windows,
    /// Fuchsia.
    #[serde(rename = "FUCHSIA")]
    Fuchsia,
    /// iOS.
    #[serde(rename = "IOS")]
    Ios,
    /// Android.
    #[serde(rename = "ANDROID")]
    Android,
    /// Nobody knows.
    #[serde(rename = "UNKNOWN")]
    Unknown,
}

/// What an application reports: `OPEN`, `ANONYMOUS` or `CLOSED`; clients from 4.3.0 on also know
/// `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum PrivacyEnum {
    /// Everything.
    #[serde(rename = "OPEN")]
    Open,
    /// Nothing.
    #[serde(rename = "CLOSED")]
    Closed,
    /// What says nothing about the user.
    #[serde(rename = "ANONYMOUS")]
    Anonymous,
    /// Nobody knows. Since client 4.3.0.
    #[serde(rename = "UNKNOWN")]
    Unknown,
}

/// Where things are worked on: `LOCAL`, `CLOUD` or `BLENDED`; clients from 4.3.0 on also know
/// `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum CapabilitiesEnum {
    /// On this machine.
    #[serde(rename = "LOCAL")]
    Local,
    /// In the cloud.
    #[serde(rename = "CLOUD")]
    Cloud,
    /// On both.
    #[serde(rename = "BLENDED")]
    Blended,
    /// Nobody knows. Since client 4.3.0.
    #[serde(rename = "UNKNOWN")]
    Unknown,
}

/// How an application became known. Clients from 4.3.0 on also know `EXTERNAL_AGENT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum MechanismEnum {
    /// It connected itself.
    #[serde(rename = "MANUAL")]
    Manual,
    /// It was recommended.
    #[serde(rename = "RECOMMENDED")]
    Recommended,
    /// It was found.
    #[serde(rename = "AUTOMATIC")]
    Automatic,
    /// It is part of Pieces.
    #[serde(rename = "INTERNAL")]
    Internal,
    /// It has been deleted.
    #[serde(rename = "DELETED")]
    Deleted,
    /// Nobody knows.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// An agent brought it. Since client 4.3.0.
    #[serde(rename = "EXTERNAL_AGENT")]
    ExternalAgent,
}

open_names! {
    /// Which application it is. Clients from 4.3.0 on also know `OPERA`, and from 5.0.0 on the
    /// applets, the toolbar and `MCP_CLIENT`.
    pub struct ApplicationNameEnum: [
        "UNKNOWN", "SUBLIME", "VS_CODE", "JETBRAINS", "FIREFOX_ADDON_MV2", "FIREFOX_ADDON_MV3",
        "SAFARI_EXTENSION_MV2", "SAFARI_EXTENSION_MV3", "PIECES_FOR_DEVELOPERS",
        "PIECES_FOR_DEVELOPERS_CLI", "OS_SERVER", "GOOGLE_CHROME_EXTENSION_MV2",
        "GOOGLE_CHROME_EXTENSION_MV3", "ULTRA_EDIT", "ATOM_PACKAGE",
        "ADOBE_ILLUSTRATOR_PIECES_COLOR_SHARE", "MICROSOFT_TEAMS", "CHAT_GPT", "OBSIDIAN",
        "JUPYTER_HUB", "VISUAL_STUDIO", "MICROSOFT_EDGE", "BRAVE", "GOOGLE_CHAT", "SLACK",
        "AZURE_DATA_STUDIO", "OPEN_SOURCE", "R_STUDIO", "VIM", "NOTION", "GITHUB_DESKTOP",
        "RAYCAST", "REPLIT", "ALFRED", "FIGMA", "SKETCH", "ADOBE_ILLUSTRATOR",
        "NOTEPAD_PLUS_PLUS", "EMBEETLE", "ECLIPSE", "X_CODE", "NETBEANS", "OPERA",
        "PIECES_SAVED_MATERIALS_APPLET", "PIECES_SETTINGS_APPLET",
        "PIECES_WORKSTREAM_ACTIVITY_APPLET", "PIECES_OS_TOOLBAR_APPLET", "PIECES_COPILOT_APPLET",
        "MCP_CLIENT",
    ];
}
