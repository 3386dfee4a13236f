//! The models that an organization lets its members use. Since client 5.0.0.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::Number;
use utoipa::ToSchema;

use super::{EmbeddedModelSchema, open_names};

/// A model that may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct InstanceConfigurationAllowedModel {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// What tells the model from all others.
    pub unique: String,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub name: Option<String>,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub version: Option<String>,
    /// Whether the organization brought it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub custom: Option<bool>,
    /// What it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub foundation: Option<ModelFoundationEnum>,
    /// Who offers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub provider: Option<ExternalMLProviderEnum>,
    /// What it is good at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub r#type: Option<ModelTypeEnum>,
    /// How much it reads and writes.
    #[serde(default, rename = "maxTokens", skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub max_tokens: Option<ModelMaxTokens>,
}

/// How much a model reads and writes, in tokens. `null` is part of the API here, and here only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ModelMaxTokens {
    /// The version of the model that this object follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub schema: Option<EmbeddedModelSchema>,
    /// Both together; `null` without a limit.
    #[serde(deserialize_with = "Option::deserialize")]
    #[schemars(schema_with = "number_or_null")]
    #[schema(value_type = Option<f64>, required)]
    pub total: Option<Number>,
    /// What it reads at most; `null` without a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>)]
    pub input: Option<Number>,
    /// What it writes at most; `null` without a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>)]
    pub output: Option<Number>,
}

/// The schema of a number that has to be there and may be `null`.
fn number_or_null(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["number", "null"] })
}

/// What a model is good at: `BALANCED`, `SPEED`, `ACCURACY` or `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema, JsonSchema)]
pub enum ModelTypeEnum {
    /// Nobody knows.
    #[serde(rename = "UNKNOWN")]
    Unknown,
    /// Both.
    #[serde(rename = "BALANCED")]
    Balanced,
    /// Answering fast.
    #[serde(rename = "SPEED")]
    Speed,
    /// Answering well.
    #[serde(rename = "ACCURACY")]
    Accuracy,
}

open_names! {
    /// Who offers a model. Clients of release 5.0.1 read any other name as `UNKNOWN`; this server
    /// keeps it as it came.
    pub struct ExternalMLProviderEnum: [
        "UNKNOWN", "APPLE", "AMAZON", "GOOGLE", "META", "OPENAI", "LMSYS", "SALESFORCE",
        "HUGGING_FACE", "UNIVERSITY_OF_WASHINGTON", "OPEN_LM_RESEARCH", "MICROSOFT", "UC_BERKLEY",
        "PEKING_UNIVERSITY", "RENMIN_UNIVERSITY_OF_CHINA", "TOGETHER_AI", "DATABRICKS",
        "ELEUTHER_AI", "FUDAN_UNIVERSITY", "BLICKDL", "HONG_KONG_BAPTIST_UNIVERSITY", "BIGCODE",
        "JINA", "PIECES", "ANTHROPIC", "IBM", "SNOWFLAKE", "PERPLEXITY", "MINISHLABS",
        "MSFT_AZURE_OPEN_AI", "AWS_BEDROCK",
    ];
}

open_names! {
    /// What a model was made from. Clients of release 5.0.1 read any other name as `UNKNOWN`; this
    /// server keeps it as it came.
    pub struct ModelFoundationEnum: [
        "UNKNOWN", "GPT_3.5", "GPT_4", "T5", "LLAMA_2_7B", "LLAMA_2_13B", "LLAMA_2_70B",
        "LLAMA_3_2B", "LLAMA_3_13B", "LLAMA_3_70B", "CODE_LLAMA_2_7B", "CODE_LLAMA_2_13B",
        "CODE_LLAMA_2_70B", "BARD", "ALPACA_7B", "ALPACA_13B", "ALPACA_33B", "ALPACA_65B",
        "VICUNA_7B", "VICUNA_13B", "VICUNA_33B", "VICUNA_65B", "GUANACO_7B", "GUANACO_13B",
        "GUANACO_33B", "GUANACO_65B", "OPENLLAMA_7B", "OPENLLAMA_13B", "GORILLA_7B",
        "GORILLA_13B", "GORILLA_33B", "GORILLA_65B", "WIZARDLM_7B", "WIZARDLM_13B",
        "WIZARDLM_30B", "YULANCHAT_13B", "YULANCHAT_65B", "REDPAJAMA_3B", "REDPAJAMA_7B",
        "REDPAJAMA_13B", "REDPAJAMA_33B", "REDPAJAMA_65B", "DOLLY_70M", "DOLLY_160M",
        "DOLLY_410M", "DOLLY_1B", "DOLLY_1.4B", "DOLLY_2.8B", "DOLLY_6.9B", "DOLLY_12B",
        "PYTHIA_70M", "PYTHIA_160M", "PYTHIA_410M", "PYTHIA_1B", "PYTHIA_1.4B", "PYTHIA_2.8B",
        "PYTHIA_6.9B", "PYTHIA_12B", "MOSS_7B", "MOSS_13B", "RMKV_LM_100M", "RMKV_LM_400M",
        "RMKV_LM_1.5B", "RMKV_LM_3B", "RMKV_LM_7B", "RMKV_LM_14B", "STARCODER_15.5B",
        "WIZARDCODER_15B", "SANTACODER_1.1B", "TEXT_BISON", "TEXTEMBEDDING_GECKO", "CHAT_BISON",
        "CODE_BISON", "CODECHAT_BISON", "CODE_GECKO", "DISTILROBERTA", "MISTRAL_7B", "GEMINI",
        "GEMINI_1.5", "GEMINI_2", "FAST_TEXT", "UNIXCODER", "PHI_1.5", "PHI_2", "MIXTRAL_8_x_7B",
        "MIXTRAL_8_x_22B", "GEMMA_7B", "GEMMA_2B", "CODE_GEMMA_7B", "CODE_GEMMA_2B",
        "RECURRENT_GEMMA_2B", "GROK_1", "GROK_1.5", "CLAUDE_2", "CLAUDE_3", "STARLING_7B", "DBRX",
        "COMMAND_R+", "GEMMA_1.1_2B", "GEMMA_1.1_7B", "GEMMA_2_9B", "PHI_3_MINI", "PHI_3_SMALL",
        "GRANITE_3B", "GRANITE_8B", "LLAMA_3_8B", "CLAUDE_3.5", "CLAUDE_4", "CLAUDE_LATEST",
        "GRANITE_LATEST", "LLAMA_LATEST", "PHI_LATEST", "GEMMA_LATEST", "GEMINI_LATEST",
        "GPT_LATEST", "AZURE_LATEST", "AZURE_FAST", "AZURE_BEST", "AZURE_DEFAULT", "AZURE_CUSTOM",
        "PERPLEXITY_LATEST", "PERPLEXITY_FAST", "PERPLEXITY_BEST", "PERPLEXITY_DEFAULT",
        "PERPLEXITY_CUSTOM", "CODESTRAL_LATEST", "DEEPSEEK_LATEST", "LLAVA_LATEST",
        "MIXTRAL_LATEST", "MISTRAL_LATEST", "ORCA_LATEST", "QWEN_CODER_LATEST", "QWEN_LATEST",
        "QWQ_LATEST", "STARCODER_LATEST", "TINYLLAMA_LATEST", "VICUNA_LATEST", "WIZARD_LATEST",
        "ZEPHYR_LATEST", "POTION", "MSFT_AZURE_OPEN_AI_LATEST", "AWS_BEDROCK_LATEST",
    ];
}
