//! What a user or an entity pays for. Since client 4.4.0.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, FlattenedEntities, GroupedTimestamp, ReferencedUser, Score};

/// References to subscriptions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlattenedSubscriptions {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The references.
    pub iterable: Vec<ReferencedSubscription>,
    /// Where in `iterable` each id stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub indices: Option<BTreeMap<String, i64>>,
    /// How often the list is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub score: Option<Score>,
}

/// A reference to a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReferencedSubscription {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the subscription.
    pub id: String,
    /// The subscription.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reference: Option<FlattenedSubscription>,
}

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FlattenedSubscription {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// The id of the subscription.
    pub id: String,
    /// What the subscription is called.
    pub name: String,
    /// Whether it can be used.
    pub active: bool,
    /// How long one payment lasts.
    pub term: SubscriptionTermEnum,
    /// For how many it was bought.
    pub quantity: i64,
    /// The id of the price at the payment provider.
    pub price_id: String,
    /// The id of the product at the payment provider.
    pub product_id: String,
    /// The id of the subscription at the payment provider.
    pub subscription_id: String,
    /// Who bought it.
    pub user: ReferencedUser,
    /// When it was created.
    pub created: GroupedTimestamp,
    /// When it was last changed.
    pub updated: GroupedTimestamp,
    /// When it was cancelled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub cancelled: Option<GroupedTimestamp>,
    /// When it was paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub paused: Option<GroupedTimestamp>,
    /// When the next payment is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub next_billing_date: Option<GroupedTimestamp>,
    /// The organizations and teams that it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, no_recursion)]
    pub entities: Option<FlattenedEntities>,
    /// How often it is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub score: Option<Score>,
}

/// How long one payment lasts: `month`, `quarter`, `year` or `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum SubscriptionTermEnum {
    /// Nobody knows.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// A month.
    #[serde(rename = "month")]
    Month,
    /// A year.
    #[serde(rename = "year")]
    Year,
    /// Three months.
    #[serde(rename = "quarter")]
    Quarter,
}
