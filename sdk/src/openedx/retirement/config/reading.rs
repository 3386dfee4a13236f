//! What a configuration file says, and everything that is wrong with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::node::{Node, Position, Value};
use super::{Config, ConfigReader};
use crate::openedx::Client;
use crate::openedx::retirement::action::Action;
use crate::openedx::retirement::lms_method::LmsMethod;
use crate::openedx::retirement::mistake::{Mistake, MistakeKind, Mistakes};
use crate::openedx::retirement::pipeline::{self, Pipeline, Stage};
use crate::openedx::retirement::service::{Service, lms_credentials};
use crate::{Error, Secret};

/// A service that is known without being told of, and how it is called.
type BuiltIn = (&'static str, fn(Client) -> Service);

const SERVICES: [BuiltIn; 3] = [
    ("ECOMMERCE", Service::ecommerce),
    ("CREDENTIALS", Service::credentials),
    ("LICENSE_MANAGER", Service::license_manager),
];

/// The one method that [`SERVICES`] have for pipelines.
const RETIRE_LEARNER: &str = "retire_learner";

/// The service that every pipeline needs.
const LMS: &str = "LMS";

/// A file that is being read, and what was wrong with it so far.
pub(super) struct Reading {
    reader: ConfigReader,
    mistakes: Vec<Mistake>,
}

/// A stage, as it stands in the file.
struct Row<'a> {
    number: usize,
    position: Option<Position>,
    items: [&'a str; 4],
}

/// Where the services are, and who the caller is.
struct Services {
    base_urls: BTreeMap<String, String>,
    application: Option<(String, Secret)>,
}

impl Reading {
    pub(super) fn new(reader: ConfigReader) -> Self {
        Self { reader, mistakes: Vec::new() }
    }

    /// What the file says, or everything that is wrong with it.
    pub(super) fn read(mut self, file: &Node) -> Result<Config, Mistakes> {
        match self.config(file) {
            Some(config) if self.mistakes.is_empty() => Ok(config),
            _ => Err(Mistakes(self.mistakes)),
        }
    }

    fn config(&mut self, file: &Node) -> Option<Config> {
        let client_id = self.text(file, "client_id").map(str::to_owned);
        let client_secret = self.text(file, "client_secret").map(Secret::from);
        let application = client_id.clone().zip(client_secret.clone());
        let services = Services { base_urls: self.base_urls(file), application };
        let partners = self.partners(file);
        let rows = self.rows(file);
        let wrong =
            pipeline::mistakes(rows.iter().map(|row| (row.number, [row.items[0], row.items[1]])));
        for (number, kind) in wrong {
            let row = rows.iter().find(|row| row.number == number);
            self.wrong(Some(number), row.and_then(|row| row.position), kind);
        }
        let stages: Vec<_> = rows.iter().filter_map(|row| self.stage(row, &services)).collect();
        self.mistakes.sort_by_key(|mistake| mistake.position);
        let pipeline = Pipeline::new(stages).ok()?;
        Some(Config { client_id, client_secret, base_urls: services.base_urls, partners, pipeline })
    }

    fn wrong(&mut self, stage: Option<usize>, position: Option<Position>, kind: MistakeKind) {
        self.mistakes.push(Mistake { stage, position, kind });
    }

    fn wrong_type(&mut self, node: &Node, member: &str, expected: &'static str) {
        let member = member.to_owned();
        self.wrong(None, node.position, MistakeKind::WrongType { member, expected });
    }

    fn missing(&mut self, member: &str) {
        self.wrong(None, None, MistakeKind::Missing { member: member.to_owned() });
    }

    /// A text that may be missing.
    fn text<'a>(&mut self, file: &'a Node, name: &str) -> Option<&'a str> {
        let node = file.get(name)?;
        if node.text().is_none() {
            self.wrong_type(node, name, "a text");
        }
        node.text()
    }

    fn base_urls(&mut self, file: &Node) -> BTreeMap<String, String> {
        let mut urls = BTreeMap::new();
        let Some(node) = file.get("base_urls") else {
            self.missing("base_urls");
            return urls;
        };
        let Some(members) = node.map() else {
            self.wrong_type(node, "base_urls", "a map of URLs");
            return urls;
        };
        for (service, url) in members {
            let Some(text) = url.text() else {
                if !matches!(url.value, Value::Null) {
                    self.wrong_type(url, &format!("base_urls.{service}"), "a URL");
                }
                continue;
            };
            urls.insert(service.clone(), text.to_owned());
        }
        let service = LMS.to_owned();
        match urls.get("lms").map(|url| crate::base_url::normalise(url)) {
            None => self.wrong(None, node.position, MistakeKind::NoBaseUrl { service }),
            Some(Err(error)) => {
                let reason = error.to_string();
                self.wrong(None, node.position, MistakeKind::BadBaseUrl { service, reason });
                // The other services need one to be looked at.
                urls.remove("lms");
            }
            Some(Ok(_)) => {}
        }
        urls
    }

    fn partners(&mut self, file: &Node) -> BTreeMap<String, Vec<String>> {
        const NAME: &str = "org_partner_mapping";
        let Some(node) = file.get(NAME) else { return BTreeMap::new() };
        let list = |node: &Node| -> Option<Vec<String>> {
            node.list()?.iter().map(|item| Some(item.text()?.to_owned())).collect()
        };
        let pairs = node.map().unwrap_or_default().iter();
        let partners: BTreeMap<_, _> =
            pairs.filter_map(|(org, names)| Some((org.clone(), list(names)?))).collect();
        if node.map().is_none_or(|members| members.len() != partners.len()) {
            self.wrong_type(node, NAME, "a map of organisations to lists of partners");
        }
        partners
    }

    /// The stages that have the right form.
    fn rows<'a>(&mut self, file: &'a Node) -> Vec<Row<'a>> {
        const NAME: &str = "retirement_pipeline";
        let Some(node) = file.get(NAME) else {
            self.missing(NAME);
            return Vec::new();
        };
        let Some(stages) = node.list() else {
            self.wrong_type(node, NAME, "a list of stages");
            return Vec::new();
        };
        if stages.is_empty() {
            self.wrong(None, node.position, MistakeKind::NoStages);
        }
        (1..).zip(stages).filter_map(|(number, stage)| self.row(number, stage)).collect()
    }

    fn row<'a>(&mut self, number: usize, stage: &'a Node) -> Option<Row<'a>> {
        let items = stage.list().unwrap_or_default();
        let texts: Vec<_> = items.iter().filter_map(Node::text).collect();
        let position = stage.position;
        match texts.try_into() {
            Ok(texts) if items.len() == 4 => Some(Row { number, position, items: texts }),
            _ => {
                let kind = if items.len() == 4 {
                    let member = "a stage".to_owned();
                    MistakeKind::WrongType { member, expected: "four texts" }
                } else {
                    MistakeKind::WrongLength { found: items.len() }
                };
                self.wrong(Some(number), position, kind);
                None
            }
        }
    }

    fn stage(&mut self, row: &Row<'_>, services: &Services) -> Option<Stage> {
        let [start, end, service, method] = row.items;
        match self.action(service, method, services) {
            Ok(action) => Some(Stage::shared(start, end, action)),
            Err(kind) => {
                self.wrong(Some(row.number), row.position, kind);
                None
            }
        }
    }

    fn action(
        &self,
        service: &str,
        method: &str,
        services: &Services,
    ) -> Result<Arc<dyn Action>, MistakeKind> {
        let known = &self.reader.actions;
        if let Some(own) = known.get(&(service.to_owned(), method.to_owned())) {
            return Ok(Arc::clone(own));
        }
        let name = service.to_owned();
        let no_method =
            || MistakeKind::UnknownMethod { service: name.clone(), method: method.to_owned() };
        match (service, built_in(service)) {
            (LMS, _) if method == "retirement_deactivate_logout" => {
                Err(MistakeKind::Refused { method: method.to_owned() })
            }
            (LMS, _) => match method.parse::<LmsMethod>() {
                Ok(method) => Ok(Arc::new(method)),
                Err(_) => Err(no_method()),
            },
            (_, Some(_)) if method != RETIRE_LEARNER => Err(no_method()),
            (_, Some(make)) => Ok(Arc::new(make(services.client(service)?))),
            _ if known.keys().any(|(own, _)| own == service) => Err(no_method()),
            _ => Err(MistakeKind::UnknownService { service: name }),
        }
    }
}

impl Services {
    /// A client of a service beside the LMS, with tokens of the LMS.
    fn client(&self, service: &str) -> Result<Client, MistakeKind> {
        let name = service.to_owned();
        let url = self.base_urls.get(&service.to_lowercase());
        let url = url.ok_or(MistakeKind::NoBaseUrl { service: name.clone() })?;
        let lms = self.base_urls.get("lms").map_or("http://localhost", String::as_str);
        let bad = |error: Error| MistakeKind::BadBaseUrl {
            service: name.clone(),
            reason: error.to_string(),
        };
        let credentials = match &self.application {
            Some((id, secret)) => lms_credentials(lms, id, secret.clone()).map_err(bad)?,
            None => {
                return Err(MistakeKind::Missing {
                    member: "client_id or client_secret".to_owned(),
                });
            }
        };
        Client::builder(url).credentials(credentials).build().map_err(bad)
    }
}

fn built_in(service: &str) -> Option<fn(Client) -> Service> {
    SERVICES.iter().find(|(known, _)| *known == service).map(|(_, make)| *make)
}
