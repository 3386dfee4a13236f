//! What the SDK sends without generated code, against the same faults.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow};
use contract_tests::calls::Call;
use contract_tests::generated;
use contract_tests::matrix::{
    Answer, Documented, Fault, Reads, Script, Subject, Wire, documented, run,
};
use emeritus::brainstem::filter::{group, laboratory, user};
use emeritus::open_humans::types::DataFile;
use emeritus::open_humans::{Project, ProjectMember};
use emeritus::pieces::BackOff;
use emeritus::{BoxFuture, Error, brainstem, open_humans, openedx, pieces};
use futures::StreamExt;
use serde_json::json;

const OPENEDX: &str = include_str!("../../openapi/openedx.json");
const OPEN_HUMANS: &str = include_str!("../../openapi/open_humans.json");
const BRAINSTEM: &str = include_str!("../../openapi/brainstem.json");
const PIECES: &str = include_str!("../../openapi/pieces.json");

type Outcome = BoxFuture<'static, Result<(), Error>>;

/// The operations that only a browser makes, with the answers of a person.
const OF_BROWSERS: [&str; 2] = ["authorize_form_submit", "authorize_generic_submit"];

/// A table that is being made.
struct Table {
    contract: BTreeMap<String, Documented>,
    subjects: Vec<Subject>,
}

impl Table {
    fn of(document: &str) -> Self {
        Self { contract: documented(document), subjects: Vec::new() }
    }

    fn add(
        &mut self,
        operation: &'static str,
        reads: Reads,
        call: impl Fn(&str, Wire) -> Outcome + Send + Sync + 'static,
    ) -> Result<&mut Subject> {
        let documented = self.contract.get(operation).with_context(|| operation.to_owned())?;
        let subject = Subject::new(operation, documented.clone(), reads, Box::new(call));
        self.subjects.push(subject);
        self.subjects.last_mut().context("a table is empty")
    }

    async fn assert_all_reached(&self) -> Result<()> {
        let outcome = run(&self.subjects).await.map_err(|problem| anyhow!("{problem}"))?;
        assert!(outcome.complaints.is_empty(), "{}", outcome.complaints.join("\n"));
        let cells: usize = self.subjects.iter().map(|subject| subject.faults().len()).sum();
        assert_eq!(outcome.reached, cells);
        Ok(())
    }
}

fn openedx_table() -> Result<Table> {
    let mut table = Table::of(OPENEDX);
    table.add("profile_image_upload", Reads::Nothing, |url, wire| {
        let client = wire.client(openedx::Client::builder(url));
        Box::pin(async move {
            let client = client?;
            let upload = client.profile_image_upload().username("mira_okafor");
            upload.file("mira.png", "image/png", "png").send().await.map(drop)
        })
    })?;
    table.add("legacy_profile_image_upload", Reads::Nothing, |url, wire| {
        let client = wire.client(openedx::Client::builder(url));
        Box::pin(async move {
            let client = client?;
            let upload = client.legacy_profile_image_upload().username("mira_okafor");
            upload.file("mira.png", "image/png", "png").send().await.map(drop)
        })
    })?;
    Ok(table)
}

fn member(url: &str, wire: Wire) -> Result<ProjectMember, Error> {
    let client = wire.client(open_humans::Client::builder(url))?;
    Ok(Project::new(client).member("04417752"))
}

fn upload(url: &str, wire: Wire) -> Outcome {
    let member = member(url, wire);
    Box::pin(async move { member?.upload("steps.csv", "1,2\n").send().await.map(drop) })
}

/// The first step of an upload, which says where the second one goes.
fn started(url: &str) -> Script {
    let body = json!({ "id": 90413, "url": format!("{url}/bucket") }).to_string();
    Script::answer("POST", &Answer::with(201, "application/json", body))
}

/// A file that is to be downloaded.
fn file(url: &str) -> serde_json::Result<DataFile> {
    serde_json::from_value(json!({
        "id": 90377, "basename": "steps.csv", "created": "2026-02-12T07:30:00.000412Z",
        "datatypes": [], "metadata": { "tags": [], "description": "" },
        "download_url": format!("{url}/data-management/datafile-download/90377/?key=k"),
        "source": "direct-sharing-412",
        "source_project": "https://oh.example/api/public/project/412/",
    }))
}

/// What a download follows.
fn leads_on(fault: &Fault) -> bool {
    *fault == Fault::Redirect
        || *fault == Fault::Declared(Answer::bare(302))
        || *fault == Fault::Bare(302)
}

fn open_humans_table() -> Result<Table> {
    let mut table = Table::of(OPEN_HUMANS);
    table.add("file_upload", Reads::Json, |url, wire| {
        let member = member(url, wire);
        Box::pin(async move { member?.upload_simple("steps.csv", "1,2\n").send().await.map(drop) })
    })?;
    let start = table.add("file_upload_start", Reads::Json, upload)?;
    start.goes_on = |fault| matches!(fault, Fault::Declared(answer) if answer.is_success());
    let put = table.add("storage_put", Reads::Nothing, upload)?;
    put.before = |url| vec![started(url)];
    put.takes_only_200 = true;
    // A storage that says 200 has stored the file, whatever else it says.
    put.goes_on = |fault| match fault {
        Fault::Declared(answer) => answer.is_success(),
        fault => matches!(
            fault,
            Fault::ResetInBody | Fault::CutOff | Fault::Malformed | Fault::OtherMediaType
        ),
    };
    let complete = table.add("file_upload_complete", Reads::Json, upload)?;
    complete.before = |url| vec![started(url), Script::answer("PUT", &Answer::bare(200))];
    // The example is about a file of another size, and the site was there for the first step.
    complete.goes_on = |fault| match fault {
        Fault::Declared(answer) => answer.is_success(),
        fault => *fault == Fault::Refused,
    };

    let begin = table.add("file_download", Reads::Stream, |url, wire| {
        let (member, file) = (member(url, wire), file(url));
        Box::pin(async move {
            let file = file.map_err(Error::no_token)?;
            member?.download(&file).await.map(drop)
        })
    })?;
    begin.takes_only_200 = true;
    begin.goes_on = leads_on;
    let get = table.add("storage_get", Reads::Bytes, |url, wire| {
        let (member, file) = (member(url, wire), file(url));
        Box::pin(async move {
            let file = file.map_err(Error::no_token)?;
            member?.download(&file).await?.bytes().await.map(drop)
        })
    })?;
    get.before = |url| vec![Script::redirect(&format!("{url}/bucket"))];
    get.takes_only_200 = true;
    get.goes_on = leads_on;
    Ok(table)
}

fn brainstem_table() -> Result<Table> {
    let mut table = Table::of(BRAINSTEM);
    table.add("users_list", Reads::Json, |url, wire| {
        let client = wire.client(brainstem::Client::builder(url));
        Box::pin(async move {
            let list = client?;
            let list = list.public().users().filter(user::email().icontains("lab"));
            list.page().await.map(drop)
        })
    })?;
    table.add("groups_list", Reads::Json, |url, wire| {
        let client = wire.client(brainstem::Client::builder(url));
        Box::pin(async move {
            let list = client?;
            let list = list.private().groups().filter(group::name().eq("Cortex bench"));
            list.page().await.map(drop)
        })
    })?;
    table.add("laboratories_list", Reads::Json, |url, wire| {
        let client = wire.client(brainstem::Client::builder(url));
        Box::pin(async move {
            let list = client?;
            let list = list.private().laboratories().sort(laboratory::city().descending());
            list.page().await.map(drop)
        })
    })?;
    Ok(table)
}

/// The first item of a stream.
async fn first<T: 'static>(events: pieces::Events<T>) -> Result<(), Error> {
    let mut events = std::pin::pin!(events.back_off(BackOff::default().attempts(1)));
    events.next().await.transpose().map(drop)
}

fn pieces_table() -> Result<Table> {
    let mut table = Table::of(PIECES);
    table.add("current_user_stream", Reads::Handshake, |url, wire| {
        let client = wire.client(pieces::Client::builder(url));
        Box::pin(async move { first(client?.current_user_stream()).await })
    })?;
    table.add("last_checked_in_stream", Reads::Handshake, |url, wire| {
        let client = wire.client(pieces::Client::builder(url));
        Box::pin(async move { first(client?.last_checked_in_stream()).await })
    })?;
    table.add("health_stream", Reads::Handshake, |url, wire| {
        let client = wire.client(pieces::Client::builder(url));
        Box::pin(async move { first(client?.health_stream()).await })
    })?;
    table.add("health_get", Reads::Bytes, |url, wire| {
        let client = wire.client(pieces::Client::builder(url));
        Box::pin(async move { client?.health().await.map(drop) })
    })?;
    table.add("version_get", Reads::Bytes, |url, wire| {
        let client = wire.client(pieces::Client::builder(url));
        Box::pin(async move { client?.version().await.map(drop) })
    })?;
    table.add("access_token_get", Reads::Bytes, |url, wire| {
        let client = wire.client(pieces::Client::builder(url));
        Box::pin(async move { client?.access_token().await.map(drop) })
    })?;
    Ok(table)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_a_profile_image_is_told() -> Result<()> {
    openedx_table()?.assert_all_reached().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_a_file_on_its_way_is_told_by_the_step_that_met_it() -> Result<()> {
    open_humans_table()?.assert_all_reached().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_a_filtered_list_is_told() -> Result<()> {
    brainstem_table()?.assert_all_reached().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_error_of_a_handshake_or_of_a_bare_text_is_told() -> Result<()> {
    pieces_table()?.assert_all_reached().await
}

/// The operations of a table.
fn called<C>(calls: &[Call<C>]) -> BTreeSet<&'static str> {
    calls.iter().map(|call| call.operation).collect()
}

#[test]
fn every_operation_of_the_contracts_meets_its_errors() -> Result<()> {
    for (table, generated) in [
        (openedx_table()?, called(generated::openedx::CALLS)),
        (open_humans_table()?, called(generated::open_humans::CALLS)),
        (brainstem_table()?, called(generated::brainstem::CALLS)),
        (pieces_table()?, called(generated::pieces::CALLS)),
    ] {
        let by_hand = table.subjects.iter().map(|subject| subject.operation);
        let known =
            generated.into_iter().chain(by_hand).chain(OF_BROWSERS).collect::<BTreeSet<_>>();
        let forgotten = table.contract.keys().filter(|id| !known.contains(id.as_str()));
        assert_eq!(forgotten.collect::<Vec<_>>(), Vec::<&String>::new());
    }
    Ok(())
}
