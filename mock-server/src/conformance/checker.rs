//! The operations of a contract with what has to hold for each, found out when it is first called.

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, OnceLock};

use http::Method;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::body::Bodies;
use super::parameter::Parameter;
use super::schema::{Source, escape};
use super::{Answered, Asked, Place, Violation};
use crate::contract::Contract;
use crate::control;
use crate::journal::parameters;
use crate::query::QueryDict;
use crate::server::contract;
use crate::system::System;

/// A contract, to be checked against.
pub(crate) struct Checker {
    source: Source,
    operations: HashMap<&'static str, Operation>,
    /// What is answered where no operation is reached, by status.
    outside: BTreeMap<u16, Response>,
}

/// An operation of the contract.
pub(crate) struct Operation {
    pub(crate) route: Route,
    pointer: String,
    rules: OnceLock<Rules>,
}

/// Where an operation is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Route {
    pub(crate) id: &'static str,
    method: &'static str,
    pub(crate) template: &'static str,
}

/// What has to hold for an operation.
struct Rules {
    parameters: Vec<Parameter>,
    /// The query parameter that takes required members out of the answer, if there is one.
    leaves_out: Option<&'static str>,
    request: Request,
    responses: BTreeMap<u16, Response>,
}

struct Request {
    required: bool,
    bodies: Bodies,
}

struct Response {
    bodies: Bodies,
    /// Whether it comes without a body too.
    may_be_empty: bool,
    headers: Vec<Parameter>,
}

impl Checker {
    /// That of `system`, read once.
    pub(crate) fn of(system: System) -> &'static Self {
        static OPENEDX: LazyLock<Checker> =
            LazyLock::new(|| Checker::new(contract(System::Openedx)));
        static OPEN_HUMANS: LazyLock<Checker> =
            LazyLock::new(|| Checker::new(contract(System::OpenHumans)));
        static BRAINSTEM: LazyLock<Checker> =
            LazyLock::new(|| Checker::new(contract(System::Brainstem)));
        static PIECES: LazyLock<Checker> = LazyLock::new(|| Checker::new(contract(System::Pieces)));
        match system {
            System::Openedx => &OPENEDX,
            System::OpenHumans => &OPEN_HUMANS,
            System::Brainstem => &BRAINSTEM,
            System::Pieces => &PIECES,
        }
    }

    /// That of the control origin, read once.
    pub(crate) fn of_control() -> &'static Self {
        static CONTROL: LazyLock<Checker> = LazyLock::new(|| Checker::new(control::contract()));
        &CONTROL
    }

    fn new(contract: Contract) -> Self {
        let source = Source::new(contract.document);
        let mut operations = HashMap::new();
        for (template, item) in source.document["paths"].as_object().into_iter().flatten() {
            for (method, declared) in item.as_object().into_iter().flatten() {
                let Some(id) = declared["operationId"].as_str() else { continue };
                let pointer = format!("/paths/{}/{method}", escape(template));
                let route = Route { id, method, template };
                operations.insert(id, Operation { route, pointer, rules: OnceLock::new() });
            }
        }
        let outside = responses(&source, "/x-outside-operations");
        Self { source, operations, outside }
    }

    /// The operation of this id.
    pub(super) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.get(id)
    }

    /// The operation that `method` and `path` reach. A path without names wins over one with them.
    pub(crate) fn route(&self, method: &Method, path: &str) -> Option<Route> {
        let routes = self.operations.values().map(|operation| operation.route);
        let reached = routes.filter(|route| route.is_reached(method, path));
        // A site that answers to HEAD does so where it answers to GET.
        reached.min_by_key(|route| {
            (
                !route.method.eq_ignore_ascii_case(method.as_str()),
                route.template.matches('{').count(),
            )
        })
    }

    /// Adds what is wrong with an answer that no operation gave: it has to be one of those outside
    /// of operations or, at a path that there is, a refusal by its gate. A gate may refuse another
    /// method in a way that no operation at the path is refused (a lack of CSRF tokens, say), and
    /// the path may be another name of one that the contract has: so that is a refusal of any
    /// operation.
    pub(super) fn check_outside(
        &self,
        asked: &Asked<'_>,
        answered: &Answered<'_>,
        found: &mut Vec<Violation>,
    ) {
        let gates = self
            .operations
            .values()
            .filter(|_| asked.template.is_some() && answered.status >= 400)
            .filter_map(|operation| operation.rules(&self.source).responses.get(&answered.status));
        let mut least: Option<Vec<Violation>> = None;
        for response in self.outside.get(&answered.status).into_iter().chain(gates) {
            let mut wrong = Vec::new();
            response.check(&self.source, asked.method, answered, &mut wrong);
            if wrong.is_empty() {
                return;
            }
            least.get_or_insert(wrong);
        }
        found.extend(least.unwrap_or_else(|| vec![undeclared(answered.status)]));
    }
}

impl Route {
    fn is_reached(&self, method: &Method, path: &str) -> bool {
        let same = self.method.eq_ignore_ascii_case(method.as_str())
            || (*method == Method::HEAD && self.method == "get");
        same && is_reached(self.template, path)
    }
}

/// Whether `path` is one of those that `template` stands for.
fn is_reached(template: &str, path: &str) -> bool {
    let (mut templates, mut segments) = (template.split('/'), path.split('/'));
    loop {
        match (templates.next(), segments.next()) {
            (None, None) => return true,
            (Some(template), Some(segment)) => {
                let Some((before, rest)) = template.split_once('{') else {
                    if template == segment {
                        continue;
                    }
                    return false;
                };
                if rest.starts_with('*') {
                    return true;
                }
                let after = rest.split_once('}').map_or("", |(_, after)| after);
                let long = segment.len() > before.len() + after.len();
                if !long || !segment.starts_with(before) || !segment.ends_with(after) {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

impl Operation {
    fn rules(&self, source: &Source) -> &Rules {
        self.rules.get_or_init(|| Rules::new(source, &self.pointer))
    }

    /// Adds what is wrong with an exchange with this operation.
    pub(super) fn check(
        &self,
        Checker { source, .. }: &Checker,
        asked: &Asked<'_>,
        answered: &Answered<'_>,
        found: &mut Vec<Violation>,
    ) {
        let rules = self.rules(source);
        if (200..400).contains(&answered.status) || answered.status == 101 {
            let template = asked.template.unwrap_or(self.route.template);
            rules.check_parameters(source, template, asked, found);
            rules.request.check(source, asked, found);
        }
        match rules.responses.get(&answered.status) {
            Some(response) => response.check(source, asked.method, answered, found),
            None => found.push(undeclared(answered.status)),
        }
        if rules.leaves_out(asked) {
            found.retain(|violation| !violation.is_absence());
        }
    }
}

fn undeclared(status: u16) -> Violation {
    Violation::new(Place::Status, "", format!("{status} is not declared"))
}

impl Rules {
    fn new(source: &Source, pointer: &str) -> Self {
        let declared = source.at(pointer);
        let count = declared["parameters"].as_array().map_or(0, Vec::len);
        let parameters = (0..count)
            .filter_map(|index| Parameter::new(source, &format!("{pointer}/parameters/{index}")));
        let request = Request {
            required: declared["requestBody"]["required"] == true,
            bodies: Bodies::new(source, &format!("{pointer}/requestBody")),
        };
        Self {
            parameters: parameters.collect(),
            leaves_out: declared["x-leaves-out"].as_str(),
            request,
            responses: responses(source, &format!("{pointer}/responses")),
        }
    }

    fn leaves_out(&self, asked: &Asked<'_>) -> bool {
        let query = QueryDict::parse(asked.query.as_bytes());
        self.leaves_out.is_some_and(|name| query.get(name).is_some())
    }

    fn check_parameters(
        &self,
        source: &Source,
        template: &str,
        asked: &Asked<'_>,
        found: &mut Vec<Violation>,
    ) {
        let path = parameters(template, asked.path);
        let query = QueryDict::parse(asked.query.as_bytes());
        for parameter in &self.parameters {
            match parameter.place {
                Place::Path => {
                    // Under another name of the path, parameters may have other names too.
                    if let Some(value) = path.get(&parameter.name) {
                        parameter.check(source, &[value], found);
                    }
                }
                Place::Query => parameter.check_query(source, &query, &self.parameters, found),
                _ => parameter.check_header(source, asked.headers, found),
            }
        }
    }
}

/// What is declared at `pointer`, by status.
fn responses(source: &Source, pointer: &str) -> BTreeMap<u16, Response> {
    let declared = source.at(pointer).as_object().into_iter().flatten();
    let responses = declared.filter_map(|(status, response)| {
        // A response may be a component.
        let pointer = match response["$ref"].as_str() {
            Some(target) => target.trim_start_matches('#').to_owned(),
            None => format!("{pointer}/{status}"),
        };
        Some((status.parse().ok()?, Response::new(source, &pointer)))
    });
    responses.collect()
}

impl Request {
    fn check(&self, source: &Source, asked: &Asked<'_>, found: &mut Vec<Violation>) {
        if self.bodies.is_empty() {
            return;
        }
        let media_type = asked.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
        match asked.body {
            // Who says nothing of a body that nobody read may have sent none.
            None if media_type.is_none() => {}
            Some([]) if self.required && !self.bodies.has_files() => {
                found.push(Violation::new(Place::RequestBody, "", "it is missing"));
            }
            Some([]) => {}
            body => self.bodies.check(source, Place::RequestBody, media_type, body, found),
        }
    }
}

impl Response {
    fn new(source: &Source, pointer: &str) -> Self {
        let declared = source.at(pointer)["headers"].as_object().into_iter().flatten();
        let headers = declared.filter_map(|(name, _): (&String, &Value)| {
            let pointer = format!("{pointer}/headers/{}", escape(name));
            Parameter::named(source, &pointer, name, Place::ResponseHeader)
        });
        Self {
            bodies: Bodies::new(source, pointer),
            may_be_empty: source.at(pointer)["x-empty-body"] == true,
            headers: headers.collect(),
        }
    }

    fn check(
        &self,
        source: &Source,
        method: &Method,
        answered: &Answered<'_>,
        found: &mut Vec<Violation>,
    ) {
        for header in &self.headers {
            header.check_header(source, answered.headers, found);
        }
        let media_type = answered.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
        if *method == Method::HEAD && (media_type.is_none() || self.bodies.is_empty()) {
            return;
        }
        match answered.body.filter(|_| *method != Method::HEAD) {
            Some([]) if self.bodies.is_empty() || self.may_be_empty => {}
            None if self.bodies.is_empty() && media_type.is_none() => {}
            _ if self.bodies.is_empty() => {
                found.push(Violation::new(Place::ResponseBody, "", "none is declared"));
            }
            Some([]) if media_type.is_none() => {
                found.push(Violation::new(Place::ResponseBody, "", "it is missing"));
            }
            body => self.bodies.check(source, Place::ResponseBody, media_type, body, found),
        }
    }
}
