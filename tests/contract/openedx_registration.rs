//! Registration: the form that a site asks people to fill in, and what comes of it.

use anyhow::{Context, Result};
use contract_tests::{Answer, Lab, PASSWORD, START, answer};
use emeritus::openedx::types::{FormDescription, RegistrationForm};
use emeritus_mock::System;
use emeritus_mock::openedx::{
    ExtensionField, FieldType, Lms, MailSubject, PasswordPolicy, RateLimit, RegistrationSettings,
    Requirement, RunningPipeline, User,
};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::openedx_life_cycle::{MIRA, WORKER, force, heard, page, request_deletion, retire, told};

const V1: &str = "/api/user/v1/account/registration/";
const V2: &str = "/api/user/v2/account/registration/";

/// Every path of registration with the version that it is.
const PATHS: [(&str, &str); 5] = [
    (V1, V1),
    ("/user_api/v1/account/registration/", V1),
    (V2, V2),
    ("/user_api/v2/account/registration/", V2),
    ("/create_account", V2),
];

/// A lab whose site registers people as `change` says.
async fn lab(change: impl FnOnce(&mut RegistrationSettings)) -> Result<Lab> {
    Ok(Lab::start_with(|lms| change(&mut lms.settings.registration)).await?)
}

// The form.

async fn form(lab: &Lab) -> Result<FormDescription> {
    Ok(lab.openedx_anonymous()?.registration_v2_get().send().await?.into_inner())
}

/// The form as JSON, by name of the field.
async fn fields(lab: &Lab) -> Result<Value> {
    let form = serde_json::to_value(form(lab).await?)?;
    let fields = form["fields"].as_array().context("a form has fields")?;
    Ok(fields
        .iter()
        .map(|field| (field["name"].as_str().unwrap_or_default().to_owned(), field.clone()))
        .collect())
}

async fn names(lab: &Lab) -> Result<Vec<String>> {
    Ok(form(lab).await?.fields.into_iter().map(|field| field.name).collect())
}

fn require(settings: &mut RegistrationSettings, field: &str, requirement: Requirement) {
    settings.registration_extra_fields.insert(field.to_owned(), requirement);
}

#[tokio::test]
async fn a_stock_site_asks_for_nine_things_and_an_agreement() -> Result<()> {
    let lab = Lab::start().await?;
    assert_eq!(
        names(&lab).await?,
        [
            "email",
            "name",
            "username",
            "password",
            "gender",
            "year_of_birth",
            "level_of_education",
            "mailing_address",
            "goals",
            "honor_code",
        ]
    );
    let fields = fields(&lab).await?;
    for (name, field_type, required, restrictions) in [
        ("email", "email", true, json!({"min_length": 3, "max_length": 254})),
        ("name", "text", true, json!({"max_length": 255})),
        ("username", "text", true, json!({"min_length": 2, "max_length": 30})),
        ("password", "password", true, json!({"min_length": 8, "max_length": 75})),
        ("gender", "select", false, json!({})),
        ("year_of_birth", "select", false, json!({})),
        ("level_of_education", "select", false, json!({})),
        ("mailing_address", "textarea", false, json!({})),
        ("goals", "textarea", false, json!({})),
        ("honor_code", "plaintext", true, json!({})),
    ] {
        let field = &fields[name];
        assert_eq!(field["type"], field_type, "{name}");
        assert_eq!(field["required"], required, "{name}");
        assert_eq!(field["exposed"], required, "{name}");
        assert_eq!(field["restrictions"], restrictions, "{name}");
        assert_eq!(field.get("options").is_some(), field_type == "select", "{name}");
    }
    Ok(())
}

#[tokio::test]
async fn a_field_has_every_property_of_the_reference() -> Result<()> {
    let lab = lab(|settings| {
        settings.login_issue_support_link = "https://support.example.net".to_owned();
    })
    .await?;
    let fields = fields(&lab).await?;
    assert_eq!(
        fields["email"],
        json!({
            "name": "email", "label": "Email", "type": "email", "defaultValue": "", "placeholder": "",
            "instructions": "This is what you will use to login.", "exposed": true, "required": true,
            "restrictions": {"min_length": 3, "max_length": 254},
            "errorMessages": {"required": "A properly formatted e-mail is required"},
            "supplementalLink": "", "supplementalText": "",
            "loginIssueSupportLink": "https://support.example.net",
        })
    );
    assert_eq!(
        fields["gender"],
        json!({
            "name": "gender", "label": "Gender", "type": "select", "defaultValue": "",
            "placeholder": "", "instructions": "", "exposed": false, "required": false,
            "restrictions": {}, "errorMessages": {"required": "Select your gender"},
            "supplementalLink": "", "supplementalText": "",
            "loginIssueSupportLink": "https://support.example.net",
            "options": [
                {"value": "", "name": "--", "default": true},
                {"value": "m", "name": "Male", "default": false},
                {"value": "f", "name": "Female", "default": false},
                {"value": "o", "name": "Other/Prefer Not to Say", "default": false},
            ],
        })
    );
    assert_eq!(fields["honor_code"]["defaultValue"], false);
    Ok(())
}

#[tokio::test]
async fn the_first_version_never_asks_to_repeat_the_address() -> Result<()> {
    let lab = lab(|settings| require(settings, "confirm_email", Requirement::Required)).await?;
    let client = lab.openedx_anonymous()?;
    let first = client.registration_v1_get().send().await?.into_inner();
    let second = client.registration_v2_get().send().await?.into_inner();
    for (form, submit_url, repeats) in [(first, V1, false), (second, V2, true)] {
        assert_eq!((form.method.as_str(), form.submit_url.as_str()), ("post", submit_url));
        let names = form.fields.iter().filter(|field| field.name == "confirm_email").count();
        assert_eq!(names, usize::from(repeats), "{submit_url}");
    }
    Ok(())
}

#[tokio::test]
async fn every_path_describes_the_form_of_its_version_and_hands_out_a_csrf_token() -> Result<()> {
    let lab = Lab::start().await?;
    for (path, version) in PATHS {
        let described = answer(lab.request(System::Openedx, "GET", path)).await?;
        assert_eq!((described.status, &described.json()["submit_url"]), (200, &json!(version)));
        assert_eq!(described.content_type, "application/json", "{path}");
        assert!(!cookie(&described, "csrftoken").context("no cookie")?.is_empty(), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn each_extra_field_is_as_the_site_says() -> Result<()> {
    use Requirement::{Hidden, Optional, OptionalExposed, Required};
    for (name, field_type, message) in [
        ("confirm_email", "email", "Enter your confirm email"),
        ("first_name", "text", "Enter your first name"),
        ("last_name", "text", "Enter your last name"),
        ("city", "text", "Enter your city"),
        ("state", "text", "Enter your state"),
        ("country", "select", "Select your country or region of residence"),
        ("gender", "select", "Select your gender"),
        ("year_of_birth", "select", "Select your year of birth"),
        (
            "level_of_education",
            "select",
            "Select the highest level of education you have completed",
        ),
        ("company", "text", ""),
        ("job_title", "text", ""),
        ("title", "text", ""),
        ("mailing_address", "textarea", "Enter your educational institution"),
        ("goals", "textarea", "Tell us your goals"),
        ("profession", "text", "Enter your profession"),
        ("specialty", "text", "Enter your specialty"),
        (
            "honor_code",
            "plaintext",
            "You must agree to the Open edX Terms of Service and Honor Code",
        ),
        ("terms_of_service", "checkbox", "You must agree to the Open edX Terms of Service"),
    ] {
        for (requirement, shown) in [
            (Required, Some((true, true))),
            (Optional, Some((false, false))),
            (OptionalExposed, Some((false, true))),
            (Hidden, None),
        ] {
            let lab = lab(|settings| require(settings, name, requirement)).await?;
            let fields = fields(&lab).await?;
            let field = fields.get(name);
            let found = field.map(|field| (field["required"] == true, field["exposed"] == true));
            assert_eq!(found, shown, "{name} is {requirement:?}");
            let Some(field) = field else { continue };
            assert_eq!(field["type"], field_type, "{name}");
            let said = field["errorMessages"]["required"].as_str().unwrap_or_default();
            assert_eq!(said, message, "{name}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_honor_code_is_a_box_beside_the_terms_of_service_and_text_in_their_place() -> Result<()>
{
    for (terms, field_type, words) in [
        (Requirement::Hidden, "plaintext", "By creating an account, you agree to the"),
        (Requirement::Required, "checkbox", "I agree to the Open edX <a href='/honor'"),
    ] {
        let lab = lab(|settings| require(settings, "terms_of_service", terms)).await?;
        let fields = fields(&lab).await?;
        let field = &fields["honor_code"];
        assert_eq!(field["type"], field_type);
        let label = field["label"].as_str().unwrap_or_default();
        assert!(label.starts_with(words), "{label}");
    }
    let unset = lab(|settings| {
        settings.registration_extra_fields.clear();
    })
    .await?;
    assert_eq!(fields(&unset).await?["honor_code"]["required"], true, "unless the site says so");
    Ok(())
}

#[tokio::test]
async fn years_countries_and_levels_can_be_chosen() -> Result<()> {
    let chosen = |fields: &Value, name: &str| -> Vec<String> {
        let options = fields[name]["options"].as_array().cloned().unwrap_or_default();
        options
            .iter()
            .map(|option| option["value"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let lab = Lab::start_with(|lms| {
        require(&mut lms.settings.registration, "country", Requirement::Optional);
        lms.settings.restricted_countries.insert("NZ".to_owned());
    })
    .await?;
    let asked = fields(&lab).await?;
    let years = chosen(&asked, "year_of_birth");
    assert_eq!((years.len(), &*years[0], &*years[1], &*years[120]), (121, "", "2026", "1907"));
    let levels = ["", "p", "m", "b", "a", "hs", "jhs", "el", "none", "other"];
    assert_eq!(chosen(&asked, "level_of_education"), levels);
    let countries = chosen(&asked, "country");
    assert!(countries.contains(&"AU".to_owned()) && !countries.contains(&"NZ".to_owned()));
    lab.world().openedx().settings.enable_coppa_compliance = true;
    let protected = fields(&lab).await?;
    assert_eq!(protected.get("year_of_birth"), None, "children's privacy is protected");
    assert!(!chosen(&protected, "level_of_education").contains(&"el".to_owned()));
    Ok(())
}

#[tokio::test]
async fn profession_and_specialty_can_be_chosen_where_the_site_has_options() -> Result<()> {
    let lab = lab(|settings| {
        require(settings, "profession", Requirement::Required);
        let options = vec!["Diver".to_owned(), "Teacher".to_owned()];
        settings.extra_field_options.insert("profession".to_owned(), options);
    })
    .await?;
    let fields = fields(&lab).await?;
    let field = &fields["profession"];
    assert_eq!(field["type"], "select");
    assert_eq!(field["errorMessages"], json!({"required": "Select your profession"}));
    assert_eq!(
        field["options"],
        json!([
            {"value": "", "name": "--", "default": true},
            {"value": "diver", "name": "Diver", "default": false},
            {"value": "teacher", "name": "Teacher", "default": false},
        ])
    );
    Ok(())
}

#[tokio::test]
async fn consent_to_marketing_is_asked_for_where_it_is_on() -> Result<()> {
    let lab = lab(|settings| settings.marketing_emails_opt_in = true).await?;
    let fields = fields(&lab).await?;
    let field = &fields["marketing_emails_opt_in"];
    let seen = [&field["type"], &field["defaultValue"], &field["exposed"], &field["required"]];
    assert_eq!(seen.map(Value::clone), [json!("checkbox"), json!(true), json!(true), json!(false)]);
    assert_eq!(field["label"], "I agree that Open edX may send me marketing messages.");
    Ok(())
}

#[tokio::test]
async fn passwords_are_restricted_and_explained_as_the_site_restricts_them() -> Result<()> {
    let lab = lab(|settings| {
        settings.auth_password_validators = PasswordPolicy {
            min_length: 10,
            max_length: 60,
            min_alphabetic: 2,
            min_numeric: 1,
            min_upper: 1,
            min_lower: 1,
            min_punctuation: 1,
            min_symbol: 1,
        };
    })
    .await?;
    let fields = fields(&lab).await?;
    assert_eq!(
        fields["password"]["restrictions"],
        json!({
            "min_length": 10, "max_length": 60, "min_alphabetic": 2, "min_numeric": 1, "min_upper": 1,
            "min_lower": 1, "min_punctuation": 1, "min_symbol": 1,
        })
    );
    assert_eq!(
        fields["password"]["instructions"],
        "Your password must contain at least 10 characters, including 2 letters & 1 number & \
         1 uppercase letter & 1 lowercase letter & 1 punctuation mark & 1 symbol."
    );
    Ok(())
}

#[tokio::test]
async fn the_site_decides_on_the_order_of_the_form() -> Result<()> {
    let lab = lab(|settings| {
        settings.registration_field_order =
            ["goals", "username", "email"].map(str::to_owned).into();
    })
    .await?;
    assert_eq!(
        names(&lab).await?,
        [
            "goals",
            "username",
            "email",
            "gender",
            "honor_code",
            "level_of_education",
            "mailing_address",
            "name",
            "password",
            "year_of_birth",
        ]
    );
    Ok(())
}

fn own(name: &str, field_type: FieldType) -> ExtensionField {
    ExtensionField {
        name: name.to_owned(),
        label: "Own".to_owned(),
        field_type,
        required: true,
        min_length: None,
        max_length: None,
        choices: None,
    }
}

#[tokio::test]
async fn a_site_may_have_fields_of_its_own_of_every_type() -> Result<()> {
    for (field_type, name) in [
        (FieldType::Text, "text"),
        (FieldType::Email, "email"),
        (FieldType::Select, "select"),
        (FieldType::Textarea, "textarea"),
        (FieldType::Checkbox, "checkbox"),
        (FieldType::Plaintext, "plaintext"),
        (FieldType::Password, "password"),
        (FieldType::Hidden, "hidden"),
    ] {
        let choices = Some(vec![("y".to_owned(), "Yes".to_owned())]);
        let field = ExtensionField { choices, ..own("own", field_type) };
        let optional = ExtensionField { required: false, ..own("unasked", field_type) };
        let lab = lab(|settings| settings.registration_extension_form = vec![field, optional]);
        let fields = fields(&lab.await?).await?;
        let field = &fields["own"];
        let seen = [&field["type"], &field["required"], &field["exposed"]].map(Value::clone);
        assert_eq!(seen, [json!(name), json!(true), json!(false)]);
        assert_eq!(fields.get("unasked"), None);
    }
    Ok(())
}

#[tokio::test]
async fn a_form_with_a_field_that_cannot_be_is_not_described() -> Result<()> {
    for field in [
        own("select", FieldType::Select),
        ExtensionField { max_length: Some(10), ..own("checkbox", FieldType::Checkbox) },
        ExtensionField { min_length: Some(10), ..own("textarea", FieldType::Textarea) },
    ] {
        let lab = lab(|settings| settings.registration_extension_form = vec![field]).await?;
        let client = lab.openedx_anonymous()?;
        assert_eq!(told(client.registration_v2_get().send().await), (500, page()));
        assert_eq!(told(client.registration_v1_get().send().await), (500, page()));
    }
    Ok(())
}

fn pipeline(settings: &mut RegistrationSettings) {
    settings.enable_third_party_auth = true;
    settings.running_pipeline = Some(RunningPipeline {
        provider: "Harbor ID".to_owned(),
        details: [("email", "mo@harbor.example"), ("name", "Mo Reyes"), ("country", "nz")]
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
            .into(),
        is_email_readonly: true,
    });
    require(settings, "country", Requirement::Optional);
    require(settings, "confirm_email", Requirement::Required);
}

#[tokio::test]
async fn what_a_third_party_knows_is_filled_in() -> Result<()> {
    let lab = lab(pipeline).await?;
    let asked = fields(&lab).await?;
    let default = |name: &str| asked[name]["defaultValue"].clone();
    assert_eq!(default("email"), "mo@harbor.example");
    assert_eq!(asked["email"]["restrictions"], json!({"readonly": "readonly"}));
    assert_eq!((default("name"), default("country")), (json!("Mo Reyes"), json!("NZ")));
    assert_eq!(default("social_auth_provider"), "Harbor ID");
    assert_eq!(asked["social_auth_provider"]["type"], "hidden");
    let repeated = &asked["confirm_email"];
    assert_eq!((&repeated["type"], &repeated["required"]), (&json!("hidden"), &json!(false)));
    assert_eq!(asked.get("password"), None);
    lab.world().openedx().settings.registration.enable_third_party_auth = false;
    assert!(fields(&lab).await?.get("password").is_some(), "where third parties are trusted");
    Ok(())
}

// The account.

/// What somebody new fills in.
fn newcomer() -> Value {
    json!({
        "email": "ines@learn.example",
        "name": "Ines Prado",
        "username": "ines_prado",
        "password": "correct horse battery",
        "honor_code": "true",
    })
}

/// What somebody new fills in, changed by `change`.
fn filled(change: Value) -> Value {
    let mut form = newcomer();
    if let (Some(form), Value::Object(change)) = (form.as_object_mut(), change) {
        form.extend(change);
    }
    form
}

/// Registers with the SDK; the status, and of a refusal the body.
async fn register(lab: &Lab, form: Value) -> Result<(u16, Value)> {
    let form: RegistrationForm = serde_json::from_value(form)?;
    let client = lab.openedx_anonymous()?;
    Ok(told(client.registration_v2_create().body(form).send().await))
}

/// Registers with the first version.
async fn register_v1(lab: &Lab, form: Value) -> Result<(u16, Value)> {
    let form: RegistrationForm = serde_json::from_value(form)?;
    let client = lab.openedx_anonymous()?;
    Ok(told(client.registration_v1_create().body(form).send().await))
}

/// Sends a form to a path: for what the SDK would not send.
async fn post(lab: &Lab, path: &str, form: &[(&str, &str)]) -> Result<Answer> {
    Ok(answer(lab.request(System::Openedx, "POST", path).form(form)).await?)
}

/// The value of a cookie that an answer sets.
fn cookie(answer: &Answer, name: &str) -> Option<String> {
    let cookies = answer.headers.get_all("set-cookie").into_iter();
    let mut cookies = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
    let cookie = cookies.find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('='))?;
    Some(cookie.to_owned())
}

fn messages(texts: &[&str]) -> Value {
    texts.iter().map(|text| json!({"user_message": text})).collect()
}

/// A refusal that says something about fields.
fn invalid(error_code: &str, fields: &[(&str, &[&str])]) -> (u16, Value) {
    let mut body = json!({ "error_code": error_code });
    for (field, texts) in fields {
        body[*field] = messages(texts);
    }
    (400, body)
}

const DONE: (u16, Value) = (200, Value::Null);

#[tokio::test]
async fn whoever_fills_in_the_form_has_an_account_that_waits_for_its_mail() -> Result<()> {
    let lab = Lab::start().await?;
    let form: RegistrationForm = serde_json::from_value(filled(json!({
        "level_of_education": "b", "gender": "f", "year_of_birth": "1991", "goals": "Kelp",
        "mailing_address": "1 Quay", "city": "Dunedin", "state": "Otago", "country": "NZ",
        "first_name": "Ines", "last_name": "Prado",
    })))?;
    lab.advance(SignedDuration::from_secs(5));
    let registered = lab.openedx_anonymous()?.registration_v2_create().body(form).send().await?;
    let mut lms = lab.world().openedx();
    let user = lms.user_by_username("ines_prado").context("there is no account")?.clone();
    assert_eq!(
        serde_json::to_value(registered.into_inner())?,
        json!({
            "authenticated_user": {
                "username": "ines_prado", "full_name": "Ines Prado", "user_id": user.id(),
            },
            "success": true,
            "redirect_url": format!("{}/dashboard", lab.server.url(System::Openedx).trim_end_matches('/')),
        })
    );
    assert!(!user.is_active && user.has_registration && !user.is_staff && !user.is_superuser);
    assert_eq!(user.email(), "ines@learn.example");
    assert_eq!((&*user.first_name, &*user.last_name), ("Ines", "Prado"));
    assert_eq!(user.date_joined, START + SignedDuration::from_secs(5));
    assert_eq!(user.last_login, Some(START + SignedDuration::from_secs(5)));
    let profile = user.profile.clone().context("there is no profile")?;
    assert_eq!(profile.year_of_birth, Some(1991));
    let texts = [
        &profile.level_of_education,
        &profile.gender,
        &profile.goals,
        &profile.mailing_address,
        &profile.city,
        &profile.state,
        &profile.country,
    ];
    let expected = ["b", "f", "Kelp", "1 Quay", "Dunedin", "Otago", "NZ"];
    assert_eq!(texts.map(Option::as_deref), expected.map(Some));
    assert_eq!(lms.outbox.len(), 1);
    assert_eq!(lms.outbox[0].subject, MailSubject::ActivateAccount);
    assert_eq!(lms.outbox[0].to, "ines@learn.example");
    assert_eq!(lms.check_password(user.id(), "correct horse battery", START), Ok(()));
    Ok(())
}

#[tokio::test]
async fn whoever_registered_is_signed_in_by_session_and_by_jwt() -> Result<()> {
    let lab = Lab::start().await?;
    let form: RegistrationForm = serde_json::from_value(newcomer())?;
    let registered = lab.openedx_anonymous()?.registration_v1_create().body(form).send().await?;
    let registered = Answer {
        status: registered.status().as_u16(),
        content_type: String::new(),
        headers: registered.headers().clone(),
        text: String::new(),
    };
    let read = |name: &str| cookie(&registered, name).with_context(|| format!("no {name}"));
    assert!(!read("csrftoken")?.is_empty());
    let session = format!("sessionid={}", read("sessionid")?);
    let (content, signature) =
        (read("edx-jwt-cookie-header-payload")?, read("edx-jwt-cookie-signature")?);
    let jwt =
        format!("edx-jwt-cookie-header-payload={content}; edx-jwt-cookie-signature={signature}");
    for (cookies, use_jwt) in [(session, "false"), (jwt, "true")] {
        let me = lab.request(System::Openedx, "GET", "/api/user/v1/me").header("cookie", cookies);
        let me = answer(me.header("use-jwt-cookie", use_jwt)).await?;
        assert_eq!((me.status, me.json()), (200, json!({"username": "ines_prado"})));
    }
    Ok(())
}

#[tokio::test]
async fn a_site_that_needs_no_mail_activates_accounts_itself() -> Result<()> {
    let lab = lab(|settings| settings.skip_email_validation = true).await?;
    assert_eq!(register(&lab, newcomer()).await?, DONE);
    let lms = lab.world().openedx();
    let user = lms.user_by_username("ines_prado").context("there is no account")?;
    assert!(user.is_active && !user.has_registration && lms.outbox.is_empty());
    Ok(())
}

#[tokio::test]
async fn blanks_around_values_do_not_count() -> Result<()> {
    let lab = Lab::start().await?;
    let form = filled(json!({
        "email": " ines@learn.example ", "name": " Ines Prado ", "username": " ines_prado ",
        "password": " correct horse battery ", "gender": " ", "year_of_birth": "long ago",
    }));
    assert_eq!(register(&lab, form).await?, DONE);
    let mut lms = lab.world().openedx();
    let user = lms.user_by_username("ines_prado").context("there is no account")?.clone();
    assert_eq!((user.email(), user.full_name()), ("ines@learn.example", "Ines Prado"));
    let profile = user.profile.as_ref().context("there is no profile")?;
    assert_eq!((&profile.gender, profile.year_of_birth), (&None, None));
    assert_eq!(lms.check_password(user.id(), "correct horse battery", START), Ok(()));
    Ok(())
}

#[tokio::test]
async fn the_browser_is_sent_on_as_it_asked() -> Result<()> {
    for (hints, path) in [
        (json!({}), "/dashboard"),
        (json!({"next": "/courses"}), "/courses"),
        (json!({"next": "https://elsewhere.example"}), "/dashboard"),
        (json!({"next": "//elsewhere.example"}), "/dashboard"),
        (
            json!({"course_id": "course-v1:A+B+C", "enrollment_action": "enroll", "next": "/x"}),
            "/account/finish_auth?course_id=course-v1%3AA%2BB%2BC&enrollment_action=enroll&next=%2Fx",
        ),
        (
            json!({"email_opt_in": "true"}),
            "/account/finish_auth?email_opt_in=true&next=%2Fdashboard",
        ),
    ] {
        let lab = Lab::start().await?;
        let form: RegistrationForm = serde_json::from_value(filled(hints))?;
        let done = lab.openedx_anonymous()?.registration_v2_create().body(form).send().await?;
        let base = lab.server.url(System::Openedx);
        let expected = format!("{}{path}", base.trim_end_matches('/'));
        assert_eq!(done.redirect_url, expected);
    }
    Ok(())
}

#[tokio::test]
async fn every_path_registers() -> Result<()> {
    for (path, _) in PATHS {
        let lab = Lab::start().await?;
        let form = [
            ("email", "ines@learn.example"),
            ("name", "Ines Prado"),
            ("username", "ines_prado"),
            ("password", "correct horse battery"),
            ("honor_code", "true"),
        ];
        assert_eq!(post(&lab, path, &form).await?.status, 200, "{path}");
        assert!(lab.world().openedx().user_by_username("ines_prado").is_some(), "{path}");
    }
    Ok(())
}

// Refusals.

/// What is said about a duplicate, without the suggestions.
fn without_suggestions((status, mut body): (u16, Value)) -> (u16, Value) {
    if let Some(body) = body.as_object_mut() {
        body.remove("username_suggestions");
    }
    (status, body)
}

fn duplicate(fields: &[&str]) -> (u16, Value) {
    let mut body = json!({"error_code": format!("duplicate-{}", fields.join("-"))});
    for field in fields {
        body[*field] = messages(&[match *field {
            "email" => "This email is already associated with an existing account",
            _ => "It looks like this username is already taken",
        }]);
    }
    (409, body)
}

#[tokio::test]
async fn an_address_or_a_name_of_somebody_else_is_a_conflict() -> Result<()> {
    let lab = Lab::start().await?;
    let taken = json!({"email": "mira.okafor@learn.example", "username": MIRA});
    for (change, fields) in [
        (json!({"email": taken["email"]}), &["email"][..]),
        (json!({"username": taken["username"]}), &["username"]),
        (taken.clone(), &["email", "username"]),
    ] {
        let before = lab.world().openedx().users().count();
        // Whatever else is wrong is not looked at.
        let form = filled(change.clone());
        let broken = filled(json!({"name": "", "password": "x", "country": "??"}));
        let mut broken = broken.as_object().cloned().unwrap_or_default();
        broken.extend(change.as_object().cloned().unwrap_or_default());
        for form in [form, Value::Object(broken)] {
            let refused = register(&lab, form.clone()).await?;
            let suggestions = refused.1["username_suggestions"].as_array().cloned();
            assert_eq!(without_suggestions(refused), duplicate(fields));
            assert_eq!(suggestions.is_some(), fields.contains(&"username"));
            for suggestion in suggestions.into_iter().flatten() {
                let suggestion = suggestion.as_str().unwrap_or_default().to_owned();
                assert!(suggestion.starts_with("miraokafor_"), "{suggestion}");
                assert!(lab.world().openedx().user_by_username(&suggestion).is_none());
            }
            let v1 = register_v1(&lab, form).await?;
            assert_eq!(without_suggestions(v1), duplicate(fields));
        }
        assert_eq!(lab.world().openedx().users().count(), before);
    }
    Ok(())
}

#[tokio::test]
async fn a_suggested_name_can_be_taken() -> Result<()> {
    let lab = Lab::start().await?;
    let (_, refused) = register(&lab, filled(json!({"username": MIRA}))).await?;
    let suggestions = refused["username_suggestions"].as_array().context("no suggestions")?;
    assert_eq!(suggestions.len(), 3);
    for (number, suggestion) in suggestions.iter().enumerate() {
        let email = format!("somebody{number}@learn.example");
        let form = filled(json!({"username": suggestion, "email": email}));
        assert_eq!(register(&lab, form).await?, DONE);
    }
    Ok(())
}

#[tokio::test]
async fn what_was_retired_stays_taken_in_any_letter_case() -> Result<()> {
    let lab = Lab::start().await?;
    let worker = lab.openedx(WORKER)?;
    let emails = ["mira.okafor@learn.example", "Mira.Okafor@LEARN.example"];
    let names = [MIRA, "Mira_Okafor", "MIRA_OKAFOR"];
    request_deletion(&lab, MIRA).await?;
    for email in emails {
        let refused = register(&lab, filled(json!({"email": email}))).await?;
        assert_eq!(refused, duplicate(&["email"]), "{email} while deletion is pending");
    }
    retire(&worker, MIRA).await?;
    force(&worker, MIRA, "COMPLETE").await?;
    let cleanup = vec![MIRA.to_owned()];
    for stage in ["retired", "cleaned up"] {
        for email in emails {
            let refused = register(&lab, filled(json!({"email": email}))).await?;
            assert_eq!(refused, duplicate(&["email"]), "{email} once {stage}");
        }
        for username in names {
            let refused = register(&lab, filled(json!({"username": username}))).await?;
            assert_eq!(without_suggestions(refused), duplicate(&["username"]), "{username}");
        }
        if stage == "retired" {
            let names = cleanup.clone();
            worker.retirement_cleanup().body_map(|body| body.usernames(names)).send().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn blanks_hide_a_conflict_until_the_account_is_made() -> Result<()> {
    let lab = Lab::start().await?;
    let name = register(&lab, filled(json!({"username": " mira_okafor "}))).await?;
    let text = "An account with the Public Username 'mira_okafor' already exists.";
    let late = json!({"username": messages(&[text]), "error_code": "duplicate-username"});
    assert_eq!(name, (409, late));
    let email = register(&lab, filled(json!({"email": " mira.okafor@learn.example"}))).await?;
    let text = "It looks like mira.okafor@learn.example belongs to an existing account. Try again with a different email address.";
    assert_eq!(email, invalid("validation-error", &[("email", &[text])]));
    Ok(())
}

const SIGNS: &str = "Usernames can only contain letters (A-Z, a-z), numerals (0-9), underscores (_), and hyphens (-).";
const LENGTH: &str = "Username must be between 2 and 30 characters long.";
const EMAIL: &str = "A properly formatted e-mail is required";

#[tokio::test]
async fn values_that_no_account_can_have_are_refused_in_these_words() -> Result<()> {
    let lab = Lab::start().await?;
    let long = "x".repeat(256);
    let long_email = format!("{}@learn.example", "x".repeat(245));
    for (change, field, texts) in [
        (json!({"username": ""}), "username", &[LENGTH][..]),
        (json!({"username": " "}), "username", &[LENGTH]),
        (json!({"username": "x"}), "username", &[LENGTH]),
        (json!({"username": "x".repeat(31)}), "username", &[LENGTH]),
        (json!({"username": "ines prado"}), "username", &[SIGNS]),
        (json!({"username": "ines.prado"}), "username", &[SIGNS]),
        (json!({"username": "inés"}), "username", &[SIGNS]),
        (json!({"username": "é"}), "username", &[SIGNS, LENGTH]),
        (json!({"email": ""}), "email", &[EMAIL]),
        (json!({"email": "ines"}), "email", &[EMAIL]),
        (json!({"email": "ines@learn"}), "email", &[EMAIL]),
        (json!({"email": "ines prado@learn.example"}), "email", &[EMAIL]),
        (json!({"email": long_email}), "email", &["Email cannot be more than 254 characters long"]),
        (json!({"name": ""}), "name", &["Your legal name must be a minimum of one character long"]),
        (
            json!({"name": " "}),
            "name",
            &["Your legal name must be a minimum of one character long"],
        ),
        (
            json!({"name": long}),
            "name",
            &["Your legal name is too long. It must not exceed 255 characters"],
        ),
        (
            json!({"name": "<b>Ines</b>"}),
            "name",
            &["Full Name cannot contain the following characters: < >"],
        ),
        (json!({"name": "https://ines.example"}), "name", &["Enter a valid name"]),
        (json!({"password": ""}), "password", &["This field is required."]),
        (
            json!({"password": "2short"}),
            "password",
            &["This password is too short. It must contain at least 8 characters."],
        ),
        (
            json!({"password": "x".repeat(76)}),
            "password",
            &["This password is too long. It must contain no more than 75 characters."],
        ),
        (
            json!({"password": "ines_prado1"}),
            "password",
            &["The password is too similar to the username."],
        ),
        (
            json!({"password": "ines@learn.example"}),
            "password",
            &["The password is too similar to the email address."],
        ),
        (
            json!({"password": "prado_"}),
            "password",
            &[
                "The password is too similar to the username.",
                "This password is too short. It must contain at least 8 characters.",
            ],
        ),
    ] {
        let refused = register(&lab, filled(change.clone())).await?;
        assert_eq!(refused, invalid("validation-error", &[(field, texts)]), "{change}");
        let first = register_v1(&lab, filled(change.clone())).await?;
        assert_eq!(first, refused, "{change}");
    }
    assert!(lab.world().openedx().user_by_email("ines@learn.example").is_none());
    Ok(())
}

#[tokio::test]
async fn without_a_form_everything_is_missing() -> Result<()> {
    let lab = Lab::start().await?;
    let expected = invalid(
        "validation-error",
        &[
            ("email", &[EMAIL]),
            ("name", &["Your legal name must be a minimum of one character long"]),
            ("username", &[LENGTH]),
            ("password", &["This field is required."]),
            ("honor_code", &["To enroll, you must follow the honor code."]),
            ("terms_of_service", &["You must accept the terms of service."]),
        ],
    );
    for (path, _) in PATHS {
        assert_eq!(heard(&post(&lab, path, &[]).await?), expected, "{path}");
        let json = lab.request(System::Openedx, "POST", path).json(&newcomer());
        assert_eq!(heard(&answer(json).await?), expected, "JSON is not seen at {path}");
    }
    Ok(())
}

#[tokio::test]
async fn agreements_have_to_be_made_in_so_many_words() -> Result<()> {
    const HONOR: &str = "To enroll, you must follow the honor code.";
    const TERMS: &str = "You must accept the terms of service.";
    let lab = Lab::start().await?;
    let honor: (&str, &[&str]) = ("honor_code", &[HONOR]);
    let terms: (&str, &[&str]) = ("terms_of_service", &[TERMS]);
    for (honor_code, terms_of_service, missing) in [
        (json!("yes"), None, &[honor, terms][..]),
        (json!("false"), None, &[honor, terms]),
        (json!(""), None, &[honor, terms]),
        (json!("true"), Some("false"), &[terms]),
        (json!("false"), Some("true"), &[honor]),
    ] {
        let mut form = filled(json!({"honor_code": honor_code}));
        if let Some(terms) = terms_of_service {
            form["terms_of_service"] = terms.into();
        }
        let refused = register(&lab, form.clone()).await?;
        assert_eq!(refused, invalid("validation-error", missing), "{form}");
    }
    assert_eq!(register(&lab, filled(json!({"honor_code": "TRUE"}))).await?, DONE);
    let free = self::lab(|settings| {
        require(settings, "honor_code", Requirement::Hidden);
    })
    .await?;
    let mut form = newcomer();
    form.as_object_mut().and_then(|form| form.remove("honor_code"));
    assert_eq!(register(&free, form).await?, DONE, "where nothing has to be agreed to");
    Ok(())
}

#[tokio::test]
async fn extra_fields_are_missed_only_where_they_are_required() -> Result<()> {
    for (field, text) in [
        ("confirm_email", "Enter your confirm email"),
        ("first_name", "Enter your first name"),
        ("last_name", "Enter your last name"),
        ("city", "Enter your city"),
        ("state", "Enter your state"),
        ("gender", "Select your gender"),
        ("year_of_birth", "Select your year of birth"),
        ("level_of_education", "Select the highest level of education you have completed"),
        ("mailing_address", "Enter your educational institution"),
        ("goals", "Tell us your goals"),
    ] {
        let lab = lab(|settings| require(settings, field, Requirement::Required)).await?;
        let refused = invalid("validation-error", &[(field, &[text])]);
        assert_eq!(register(&lab, newcomer()).await?, refused);
        let blank = filled(json!({ field: " " }));
        assert_eq!(register(&lab, blank).await?, refused, "blank");
        let first = register_v1(&lab, newcomer()).await?;
        assert_eq!(first, if field == "confirm_email" { DONE } else { refused }, "{field}");
        let other = filled(json!({
            field: "1991", "username": "other", "email": "other@learn.example",
        }));
        assert_eq!(register(&lab, other).await?, DONE, "{field}");
        for requirement in
            [Requirement::Optional, Requirement::OptionalExposed, Requirement::Hidden]
        {
            let lab = self::lab(|settings| require(settings, field, requirement)).await?;
            assert_eq!(register(&lab, newcomer()).await?, DONE, "{field} is {requirement:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn fields_of_the_sites_own_are_missed_and_kept() -> Result<()> {
    let lab = lab(|settings| {
        require(settings, "shoe_size", Requirement::Required);
        settings.registration_extension_form = vec![own("boat", FieldType::Text)];
    })
    .await?;
    let refused = register(&lab, newcomer()).await?;
    assert_eq!(
        refused,
        invalid(
            "validation-error",
            &[
                ("boat", &["This field is required."]),
                ("shoe_size", &["You are missing one or more required fields"]),
            ]
        )
    );
    let form = newcomer();
    let mut form: Vec<(&str, &str)> = form
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(field, value)| Some((field.as_str(), value.as_str()?)))
        .collect();
    form.extend([("boat", "Selkie"), ("shoe_size", "38")]);
    assert_eq!(post(&lab, V2, &form).await?.status, 200);
    let lms = lab.world().openedx();
    let user = lms.user_by_username("ines_prado").and_then(|user| user.profile.as_ref());
    assert_eq!(user.and_then(|profile| profile.extended.get("boat")), Some(&json!("Selkie")));
    Ok(())
}

#[tokio::test]
async fn a_country_has_to_be_one_where_it_is_given_or_required() -> Result<()> {
    use Requirement::{Hidden, Optional, Required};
    let refused =
        invalid("invalid-country", &[("country", &["Select your country or region of residence"])]);
    for (requirement, country, expected) in [
        (Hidden, None, DONE),
        (Hidden, Some(""), DONE),
        (Hidden, Some("NZ"), DONE),
        (Hidden, Some("nz"), refused.clone()),
        (Hidden, Some("New Zealand"), refused.clone()),
        (Optional, None, DONE),
        (Optional, Some("ZZ"), refused.clone()),
        (Required, None, refused.clone()),
        (Required, Some(""), refused.clone()),
        (Required, Some("--"), refused.clone()),
        (Required, Some("NZ"), DONE),
    ] {
        let form = || match country {
            Some(country) => filled(json!({"country": country})),
            None => newcomer(),
        };
        let lab = self::lab(|settings| require(settings, "country", requirement)).await?;
        let case = format!("{country:?} where it is {requirement:?}");
        assert_eq!(register(&lab, form()).await?, expected, "{case}");
        let lab = self::lab(|settings| require(settings, "country", requirement)).await?;
        assert_eq!(register_v1(&lab, form()).await?, expected, "{case}");
    }
    let lab = Lab::start_with(|lms| {
        lms.settings.restricted_countries.insert("NZ".to_owned());
    })
    .await?;
    let text = "Registration from this country is not allowed due to restrictions.";
    let restricted = register(&lab, filled(json!({"country": "NZ"}))).await?;
    assert_eq!(restricted, invalid("validation-error", &[("country", &[text])]));
    Ok(())
}

#[tokio::test]
async fn passwords_have_to_follow_the_sites_policy() -> Result<()> {
    let lab = lab(|settings| {
        settings.auth_password_validators.min_alphabetic = 1;
        settings.auth_password_validators.min_numeric = 2;
        settings.enable_authn_register_hibp_policy = true;
        settings.compromised_passwords.insert("password1234".to_owned());
    })
    .await?;
    for (password, text) in [
        ("12345678", "This password must contain at least 1 letter."),
        ("tide-pools", "This password must contain at least 2 numbers."),
        (
            "password1234",
            "The password you entered is on a list of known compromised passwords. Please choose a different one.",
        ),
    ] {
        let refused = register(&lab, filled(json!({"password": password}))).await?;
        assert_eq!(refused, invalid("validation-error", &[("password", &[text])]), "{password}");
    }
    assert_eq!(register(&lab, filled(json!({"password": "tide-pools-12"}))).await?, DONE);
    Ok(())
}

// Third parties.

#[tokio::test]
async fn a_third_party_has_to_vouch_where_it_is_named() -> Result<()> {
    let lab = lab(|settings| settings.enable_third_party_auth = true).await?;
    for (change, field, text, error_code) in [
        (
            json!({"social_auth_provider": "Harbor ID"}),
            "session_expired",
            "Registration using Harbor ID has timed out.",
            "tpa-session-expired",
        ),
        (
            json!({"provider": "harbor-id"}),
            "access_token",
            "An access_token is required when passing value (harbor-id) for provider.",
            "tpa-missing-access-token",
        ),
        (
            json!({"provider": "harbor-id", "access_token": "abc"}),
            "access_token",
            "The provided access_token is not valid.",
            "tpa-invalid-access-token",
        ),
    ] {
        let refused = register(&lab, filled(change)).await?;
        assert_eq!(refused, invalid(error_code, &[(field, &[text])]));
    }
    assert!(lab.world().openedx().user_by_username("ines_prado").is_none());
    let off = Lab::start().await?;
    let ignored = filled(json!({"provider": "harbor-id", "social_auth_provider": "Harbor ID"}));
    assert_eq!(register(&off, ignored).await?, DONE, "third parties are not trusted");
    Ok(())
}

#[tokio::test]
async fn through_a_third_party_nobody_needs_a_password() -> Result<()> {
    let lab = lab(|settings| {
        pipeline(settings);
        require(settings, "confirm_email", Requirement::Hidden);
        settings.require_third_party_auth = true;
    })
    .await?;
    let form = filled(json!({"password": "", "social_auth_provider": "Harbor ID"}));
    assert_eq!(register(&lab, form).await?, DONE);
    Ok(())
}

// Who may register at all, and how often.

#[tokio::test]
async fn a_site_may_let_nobody_register() -> Result<()> {
    let not_allowed = (403, json!({"not JSON": "Account creation not allowed."}));
    let lab = lab(|settings| settings.allow_public_account_creation = false).await?;
    assert_eq!(register(&lab, newcomer()).await?, not_allowed);
    assert_eq!(register_v1(&lab, newcomer()).await?, not_allowed);
    let text = answer(lab.request(System::Openedx, "POST", V2).form(&newcomer())).await?;
    assert_eq!(text.content_type, "text/plain; charset=utf-8");
    Ok(())
}

#[tokio::test]
async fn a_site_may_want_a_third_party() -> Result<()> {
    let text = "Third party authentication is required to register. Username and password were received instead.";
    let lab = lab(|settings| settings.require_third_party_auth = true).await?;
    assert_eq!(register(&lab, newcomer()).await?, (403, json!({"not JSON": text})));
    Ok(())
}

#[tokio::test]
async fn a_plugin_may_refuse() -> Result<()> {
    let closed = "Registration is closed.";
    let lab = lab(|settings| settings.student_registration_requested = Some(closed.to_owned()));
    let refused = register(&lab.await?, newcomer()).await?;
    assert_eq!(refused, (403, json!({"error_message": messages(&[closed])})));
    Ok(())
}

#[tokio::test]
async fn an_address_may_register_only_so_often() -> Result<()> {
    let week = SignedDuration::from_hours(7 * 24);
    let lab = lab(|settings| {
        settings.registration_ratelimit = Some(RateLimit { calls: 2, per: week });
    })
    .await?;
    assert_eq!(register(&lab, newcomer()).await?, DONE);
    assert_eq!(register(&lab, newcomer()).await?.0, 409, "refusals count too");
    let limited = (403, json!({"error_code": "forbidden-request"}));
    assert_eq!(register(&lab, newcomer()).await?, limited);
    assert_eq!(register_v1(&lab, newcomer()).await?, limited, "in either version");
    lab.openedx_anonymous()?.registration_v2_get().send().await?;
    lab.advance(week);
    assert_eq!(register(&lab, newcomer()).await?.0, 409, "a week later");
    Ok(())
}

#[tokio::test]
async fn refusals_come_in_this_order() -> Result<()> {
    let lab = Lab::start_with(|lms| {
        let settings = &mut lms.settings.registration;
        let minute = SignedDuration::from_mins(1);
        settings.registration_ratelimit = Some(RateLimit { calls: 0, per: minute });
        settings.require_third_party_auth = true;
        settings.student_registration_requested = Some("No.".to_owned());
        settings.allow_public_account_creation = false;
    })
    .await?;
    let all = json!({"username": MIRA, "country": "ZZ", "name": ""});
    type Relent = fn(&mut Lms);
    let steps: [(&str, Relent); 6] = [
        ("forbidden-request", |lms| lms.settings.registration.registration_ratelimit = None),
        ("Third party", |lms| lms.settings.registration.require_third_party_auth = false),
        ("No.", |lms| lms.settings.registration.student_registration_requested = None),
        ("duplicate-username", |lms| {
            if let Some(mira) = lms.user_by_username(MIRA).map(User::id) {
                lms.rename(mira, "elsewhere");
            }
        }),
        ("invalid-country", |_| ()),
        ("not allowed", |lms| lms.settings.registration.allow_public_account_creation = true),
    ];
    let mut form = filled(all);
    for (words, relent) in steps {
        let (_, body) = register(&lab, form.clone()).await?;
        assert!(body.to_string().contains(words), "{words}: {body}");
        relent(&mut lab.world().openedx());
        if words == "invalid-country" {
            form["country"] = "NZ".into();
        }
    }
    let (_, body) = register(&lab, form).await?;
    assert_eq!(body["error_code"], "validation-error");
    Ok(())
}

#[tokio::test]
async fn a_form_may_not_be_larger_than_the_proxy_allows() -> Result<()> {
    let lab = Lab::start().await?;
    let form = filled(json!({"goals": "x".repeat(2_700_000)}));
    assert_eq!(register(&lab, form.clone()).await?, (413, page()));
    assert_eq!(register_v1(&lab, form).await?, (413, page()));
    Ok(())
}

#[tokio::test]
async fn whoever_calls_meets_the_same_form_and_no_other_method() -> Result<()> {
    let lab = Lab::start().await?;
    for (path, _) in PATHS {
        for authorization in ["", "JWT no.good.token", "Bearer unknown"] {
            let put = lab.request(System::Openedx, "PUT", path);
            let put = answer(put.header("authorization", authorization)).await?;
            let expected = (405, json!({"detail": "Method \"PUT\" not allowed."}));
            assert_eq!(heard(&put), expected, "{path}");
            let get = lab.request(System::Openedx, "GET", path);
            assert_eq!(answer(get.header("authorization", authorization)).await?.status, 200);
        }
    }
    for path in [V1.trim_end_matches('/'), V2.trim_end_matches('/'), "/create_account/"] {
        let lost = answer(lab.request(System::Openedx, "GET", path)).await?;
        assert_eq!(heard(&lost), (404, page()), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_registered_can_be_granted_tokens_and_asked_to_be_forgotten() -> Result<()> {
    let lab = Lab::start().await?;
    let form = filled(json!({"password": PASSWORD.repeat(2)}));
    assert_eq!(register(&lab, form).await?, DONE);
    let client = lab.openedx_anonymous()?;
    let granted = client.access_token_create().body_map(|form| {
        form.grant_type("password")
            .client_id("people")
            .username("ines@learn.example".to_owned())
            .password(emeritus::Secret::from(PASSWORD.repeat(2)))
    });
    let token = granted.send().await?.access_token.expose().to_owned();
    let me = lab.request(System::Openedx, "GET", "/api/user/v1/me").bearer_auth(token);
    assert_eq!(answer(me).await?.json(), json!({"username": "ines_prado"}));
    Ok(())
}
