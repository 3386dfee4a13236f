//! Descriptions of forms, which clients render: upstream's `FormDescription`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A form, for a client to render.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "method": "post",
    "submit_url": "/api/user/v2/account/registration/",
    "fields": [{
        "name": "gender",
        "label": "Gender",
        "type": "select",
        "defaultValue": "",
        "placeholder": "",
        "instructions": "",
        "exposed": false,
        "required": false,
        "restrictions": {},
        "errorMessages": {"required": "Select your gender"},
        "supplementalLink": "",
        "supplementalText": "",
        "loginIssueSupportLink": "https://support.example.net",
        "options": [
            {"value": "", "name": "--", "default": true},
            {"value": "m", "name": "Male", "default": false},
        ],
    }],
}))]
pub(in crate::openedx) struct FormDescription {
    /// The HTTP method that submits the form: `post`.
    method: &'static str,
    /// The path to submit the form to.
    submit_url: &'static str,
    /// The fields, in the order of the form.
    fields: Vec<FormField>,
}

/// A field of a form.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct FormField {
    /// The key under which the value is submitted.
    name: String,
    /// What the field is called, for people; may be HTML.
    label: String,
    /// What kind of field it is.
    #[serde(rename = "type")]
    field_type: FieldType,
    /// What is filled in already.
    default_value: DefaultValue,
    /// What stands in the field while it is blank.
    placeholder: String,
    /// How to fill it in, for people.
    instructions: String,
    /// Whether it is in plain sight, rather than behind a toggle.
    exposed: bool,
    /// Whether it has to be filled in.
    required: bool,
    /// What the value has to be like.
    restrictions: Restrictions,
    /// What to say if it is not.
    error_messages: ErrorMessages,
    /// The address of further help.
    supplemental_link: String,
    /// The text of that link.
    supplemental_text: String,
    /// Where people who cannot sign in are sent for help.
    login_issue_support_link: String,
    /// What can be chosen; of a `select` alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    options: Option<Vec<FormOption>>,
}

/// What kind of field it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum FieldType {
    /// A line of text.
    Text,
    /// An e-mail address.
    Email,
    /// One of some options.
    Select,
    /// Lines of text.
    Textarea,
    /// Yes or no.
    Checkbox,
    /// Something to read, not to fill in.
    Plaintext,
    /// A line of text that is not shown.
    Password,
    /// Not seen at all.
    Hidden,
}

/// What is filled in already: text, or whether a checkbox is checked.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(untagged)]
pub(super) enum DefaultValue {
    /// Text.
    Text(String),
    /// Whether it is checked.
    Flag(bool),
}

/// What a value has to be like; nothing is said about what does not matter.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct Restrictions {
    /// The least number of characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_length: Option<u32>,
    /// The greatest number of characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    max_length: Option<u32>,
    /// `readonly` where the value cannot be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    readonly: Option<String>,
    /// The least number of capital letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_upper: Option<u32>,
    /// The least number of small letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_lower: Option<u32>,
    /// The least number of punctuation marks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_punctuation: Option<u32>,
    /// The least number of symbols.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_symbol: Option<u32>,
    /// The least number of digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_numeric: Option<u32>,
    /// The least number of letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    min_alphabetic: Option<u32>,
}

/// What to say about a value.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub(super) struct ErrorMessages {
    /// That there is none, where there has to be one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    required: Option<String>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct FormOption {
    /// What is submitted.
    value: String,
    /// What people see.
    name: String,
    /// Whether it is chosen already.
    default: bool,
}

/// One thing that a value has to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Restriction {
    MinLength(u32),
    MaxLength(u32),
    Readonly,
    MinUpper(u32),
    MinLower(u32),
    MinPunctuation(u32),
    MinSymbol(u32),
    MinNumeric(u32),
    MinAlphabetic(u32),
}

impl FieldType {
    /// Whether values of this kind can be restricted in this way.
    fn allows(self, restriction: Restriction) -> bool {
        match restriction {
            Restriction::MinLength(_) | Restriction::MaxLength(_) => {
                matches!(self, Self::Text | Self::Email | Self::Password)
            }
            Restriction::Readonly => self == Self::Email,
            _ => self == Self::Password,
        }
    }
}

impl FromIterator<Restriction> for Restrictions {
    fn from_iter<I: IntoIterator<Item = Restriction>>(restrictions: I) -> Self {
        let mut all = Self::default();
        for restriction in restrictions {
            match restriction {
                Restriction::MinLength(least) => all.min_length = Some(least),
                Restriction::MaxLength(most) => all.max_length = Some(most),
                Restriction::Readonly => all.readonly = Some("readonly".to_owned()),
                Restriction::MinUpper(least) => all.min_upper = Some(least),
                Restriction::MinLower(least) => all.min_lower = Some(least),
                Restriction::MinPunctuation(least) => all.min_punctuation = Some(least),
                Restriction::MinSymbol(least) => all.min_symbol = Some(least),
                Restriction::MinNumeric(least) => all.min_numeric = Some(least),
                Restriction::MinAlphabetic(least) => all.min_alphabetic = Some(least),
            }
        }
        all
    }
}

/// Upstream's `InvalidFieldError`: the form cannot be described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InvalidField {
    /// A select has no options.
    NoOptions,
    /// Values of this kind cannot be restricted in this way.
    Restriction(Restriction),
}

/// What a form asks for in one field.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) field_type: FieldType,
    pub(super) default: DefaultValue,
    pub(super) instructions: String,
    /// As required unless given.
    pub(super) exposed: Option<bool>,
    pub(super) required: bool,
    pub(super) restrictions: Vec<Restriction>,
    /// What can be chosen, as `(value, name)`.
    pub(super) options: Option<Vec<(String, String)>>,
    /// Whether nothing can be chosen, too.
    pub(super) include_default_option: bool,
    /// What to say if it is left blank.
    pub(super) required_message: Option<String>,
}

impl Field {
    pub(super) fn new(name: &str, label: &str) -> Self {
        Self {
            name: name.to_owned(),
            label: label.to_owned(),
            field_type: FieldType::Text,
            default: DefaultValue::Text(String::new()),
            instructions: String::new(),
            exposed: None,
            required: true,
            restrictions: Vec::new(),
            options: None,
            include_default_option: false,
            required_message: None,
        }
    }
}

/// What wins over what a field says of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Override {
    pub(super) label: Option<String>,
    pub(super) field_type: Option<FieldType>,
    pub(super) default: Option<String>,
    pub(super) instructions: Option<String>,
    pub(super) required: Option<bool>,
    pub(super) restrictions: Option<Vec<Restriction>>,
}

/// A description in the making.
#[derive(Debug, Default)]
pub(super) struct FormBuilder {
    fields: Vec<FormField>,
    overrides: BTreeMap<String, Override>,
    login_issue_support_link: String,
}

impl FormBuilder {
    pub(super) fn new(login_issue_support_link: &str) -> Self {
        let login_issue_support_link = login_issue_support_link.to_owned();
        Self { login_issue_support_link, ..Self::default() }
    }

    /// Makes `properties` win over what the field of this name will say of itself.
    pub(super) fn override_field(&mut self, name: &str, properties: Override) {
        self.overrides.insert(name.to_owned(), properties);
    }

    /// Adds a field.
    ///
    /// # Errors
    ///
    /// When there can be no such field.
    pub(super) fn add_field(&mut self, field: Field) -> Result<(), InvalidField> {
        let options = options(&field)?;
        let refused = |restriction: &&Restriction| !field.field_type.allows(**restriction);
        if let Some(refused) = field.restrictions.iter().find(refused) {
            return Err(InvalidField::Restriction(*refused));
        }
        let over = self.overrides.remove(&field.name).unwrap_or_default();
        self.fields.push(FormField {
            name: field.name,
            label: over.label.unwrap_or(field.label),
            field_type: over.field_type.unwrap_or(field.field_type),
            default_value: over.default.map_or(field.default, DefaultValue::Text),
            placeholder: String::new(),
            instructions: over.instructions.unwrap_or(field.instructions),
            exposed: field.exposed.unwrap_or(field.required),
            required: over.required.unwrap_or(field.required),
            restrictions: over.restrictions.unwrap_or(field.restrictions).into_iter().collect(),
            error_messages: ErrorMessages { required: field.required_message },
            supplemental_link: String::new(),
            supplemental_text: String::new(),
            login_issue_support_link: self.login_issue_support_link.clone(),
            options,
        });
        Ok(())
    }

    /// The form, to be submitted to `submit_url`.
    pub(super) fn submitted_to(self, submit_url: &'static str) -> FormDescription {
        FormDescription { method: "post", submit_url, fields: self.fields }
    }
}

/// What can be chosen; of a select alone.
fn options(field: &Field) -> Result<Option<Vec<FormOption>>, InvalidField> {
    if field.field_type != FieldType::Select {
        return Ok(None);
    }
    let given = field.options.as_ref().ok_or(InvalidField::NoOptions)?;
    let nothing = FormOption { value: String::new(), name: "--".to_owned(), default: true };
    let nothing = field.include_default_option.then_some(nothing);
    let given = given.iter().map(|(value, name)| FormOption {
        value: value.clone(),
        name: name.clone(),
        default: false,
    });
    Ok(Some(nothing.into_iter().chain(given).collect()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn described(fields: impl IntoIterator<Item = Field>) -> serde_json::Value {
        let mut form = FormBuilder::new("https://support.example.net");
        fields.into_iter().for_each(|field| assert_eq!(form.add_field(field), Ok(())));
        serde_json::to_value(form.submitted_to("/submit")).expect("a description is JSON")
    }

    #[test]
    fn a_field_is_described_with_every_property() {
        let options = vec![("m".to_owned(), "Male".to_owned())];
        let gender = Field {
            field_type: FieldType::Select,
            required: false,
            options: Some(options),
            include_default_option: true,
            ..Field::new("gender", "Gender")
        };
        assert_eq!(
            described([gender]),
            json!({
                "method": "post",
                "submit_url": "/submit",
                "fields": [{
                    "name": "gender", "label": "Gender", "type": "select", "defaultValue": "",
                    "placeholder": "", "instructions": "", "exposed": false, "required": false,
                    "restrictions": {}, "errorMessages": {}, "supplementalLink": "",
                    "supplementalText": "", "loginIssueSupportLink": "https://support.example.net",
                    "options": [
                        {"value": "", "name": "--", "default": true},
                        {"value": "m", "name": "Male", "default": false},
                    ],
                }],
            })
        );
    }

    #[test]
    fn a_select_needs_options_and_nothing_else_has_any() {
        let select = Field { field_type: FieldType::Select, ..Field::new("x", "X") };
        let added = FormBuilder::default().add_field(select);
        assert_eq!(added, Err(InvalidField::NoOptions));
        let text = Field { options: Some(Vec::new()), ..Field::new("x", "X") };
        assert_eq!(described([text])["fields"][0].get("options"), None);
    }

    #[test]
    fn each_kind_has_restrictions_of_its_own() {
        use FieldType::{Checkbox, Email, Hidden, Password, Plaintext, Select, Text, Textarea};
        use Restriction::{MaxLength, MinAlphabetic, MinLength, MinSymbol, Readonly};
        let all = [MinLength(1), MaxLength(2), Readonly, MinSymbol(1), MinAlphabetic(1)];
        for (field_type, allowed) in [
            (Text, &all[..2]),
            (Email, &all[..3]),
            (Password, &[MinLength(1), MaxLength(2), MinSymbol(1), MinAlphabetic(1)]),
            (Select, &[]),
            (Textarea, &[]),
            (Checkbox, &[]),
            (Plaintext, &[]),
            (Hidden, &[]),
        ] {
            for restriction in all {
                let options = Some(Vec::new());
                let restrictions = vec![restriction];
                let field = Field { field_type, options, restrictions, ..Field::new("x", "X") };
                let expected = match allowed.contains(&restriction) {
                    true => Ok(()),
                    false => Err(InvalidField::Restriction(restriction)),
                };
                assert_eq!(FormBuilder::default().add_field(field), expected, "{field_type:?}");
            }
        }
    }

    #[test]
    fn what_is_overridden_wins() {
        let mut form = FormBuilder::default();
        form.override_field(
            "x",
            Override {
                label: Some(String::new()),
                field_type: Some(FieldType::Hidden),
                default: Some("seen".to_owned()),
                instructions: Some("none".to_owned()),
                required: Some(false),
                restrictions: Some(vec![Restriction::Readonly]),
            },
        );
        assert_eq!(form.add_field(Field::new("x", "X")), Ok(()));
        let form = serde_json::to_value(form.submitted_to("/")).expect("a description is JSON");
        let field = &form["fields"][0];
        assert_eq!(
            json!([
                field["label"],
                field["type"],
                field["defaultValue"],
                field["instructions"],
                field["required"],
                field["exposed"],
                field["restrictions"]
            ]),
            json!(["", "hidden", "seen", "none", false, true, {"readonly": "readonly"}])
        );
    }
}
