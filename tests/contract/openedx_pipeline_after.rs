//! What comes beside and after the retirement pipeline: partners, archives, learners moved by hand, other
//! user names; and dry runs of all of it.

use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll};

use anyhow::{Context, Result, ensure};
use contract_tests::campus::{Campus, Fault, username};
use emeritus::chrono::NaiveDate;
use emeritus::openedx::Client;
use emeritus::openedx::retirement::{
    Archive, ArchiveError, ArchivedLearner, BulkUpdate, Changed, Driver, LmsMethod, PartnerReport,
    PartnerReportError, PendingReport, Pipeline, ReplaceUsernames, ReportedLearner, Target,
};
use flate2::read::GzDecoder;
use jiff::SignedDuration;
use serde_json::json;
use tokio::io::AsyncWrite;

fn worker(campus: &Campus) -> Result<Client> {
    Ok(campus.client("worker").build()?)
}

/// The calls since the last look that may have changed something.
fn changes(campus: &Campus) -> Vec<String> {
    let targets = campus.wire.calls().into_iter().map(|call| call.target);
    let changes = targets.filter(|target| !target.starts_with("GET")).collect();
    campus.wire.forget();
    changes
}

// Partners.

/// A campus whose learners wait in the partners' queue.
async fn reported(learners: usize) -> Result<(Campus, Driver)> {
    let campus = Campus::of(learners)?;
    let pipeline = Pipeline::builder()
        .stage("ADDING_TO_PARTNER_QUEUE", "PARTNER_QUEUE_COMPLETE", LmsMethod::PartnerQueue)
        .build()?;
    let driver = Driver::new(worker(&campus)?, pipeline).await?;
    let summary = driver.run_all((0..learners).map(username)).finish().await;
    ensure!(summary.is_complete());
    campus.wire.forget();
    Ok((campus, driver))
}

fn csv(report: &PendingReport) -> Vec<(String, String)> {
    let files = report.files().iter();
    files
        .map(|file| (file.partner.clone(), String::from_utf8_lossy(&file.csv).into_owned()))
        .collect()
}

#[tokio::test]
async fn partners_are_told_and_the_lms_forgets_once_that_is_confirmed() -> Result<()> {
    let (campus, _) = reported(3).await?;
    let client = worker(&campus)?;
    let report = PartnerReport::new()
        .partner("HarborX", ["Harbor", "Consortium"])
        .partner("TideU", ["Tide/U", "Consortium"]);
    let pending = report.take(&client).await?;
    let row = |number: usize| {
        let learners = pending.learners();
        let learner = serde_json::to_value(&learners[number]).unwrap_or_default();
        format!(
            "{},learner_00{number},learner_00{number}@example.com,Learner {number},{}\r\n",
            learner["user_id"],
            learner["created"].as_str().unwrap_or_default(),
        )
    };
    let email = serde_json::to_value(&pending.learners()[0])?["original_email"].clone();
    let domain = email.as_str().and_then(|email| email.split('@').nth(1)).context("an address")?;
    let heading = "user_id,original_username,original_email,original_name,deletion_completed\r\n";
    let file = |rows: &[usize]| {
        let rows = rows.iter().map(|number| row(*number).replace("example.com", domain));
        [heading.to_owned()].into_iter().chain(rows).collect::<String>()
    };
    let expected = [
        ("Consortium".to_owned(), file(&[0, 1, 2])),
        ("Harbor".to_owned(), file(&[0, 2])),
        ("Tide/U".to_owned(), file(&[1])),
    ];
    assert_eq!(csv(&pending), expected);
    assert_eq!(pending.files()[0].learners, 3);
    let day = NaiveDate::from_ymd_opt(2026, 3, 1).context("a day")?;
    let name = pending.files()[2].file_name("harbor.example", day);
    assert_eq!(name, "user_retirement_harbor.example_Tide_U_2026-03-01.csv");

    ensure!(report.take(&client).await?.learners().is_empty(), "nobody is handed out twice");
    assert_eq!(campus.world.openedx().partner_reports().count(), 3, "not forgotten yet");
    assert_eq!(pending.confirm_delivery().await?, 3);
    assert_eq!(campus.world.openedx().partner_reports().count(), 0);
    Ok(())
}

#[tokio::test]
async fn a_report_survives_whoever_took_it() -> Result<()> {
    let (campus, _) = reported(2).await?;
    let client = worker(&campus)?;
    let narrow = PartnerReport::new().partner("HarborX", ["Harbor"]);
    let Err(PartnerReportError::UnknownOrgs { orgs, learners }) = narrow.take(&client).await else {
        anyhow::bail!("nobody knows the partners of TideU");
    };
    assert_eq!(orgs.into_iter().collect::<Vec<_>>(), ["TideU"]);
    let kept = serde_json::to_string(&learners)?;

    let learners: Vec<ReportedLearner> = serde_json::from_str(&kept)?;
    let pending = narrow.partner("TideU", ["Tide"]).resume(&client, learners)?;
    assert_eq!(pending.files().len(), 2);
    campus.wire.meddle(|_, _| Some(Fault::Status(503)));
    let Err(unconfirmed) = pending.confirm_delivery().await else {
        anyhow::bail!("it cannot be confirmed now");
    };
    assert_eq!(unconfirmed.error.status().map(|status| status.as_u16()), Some(503));
    campus.wire.mend();
    assert_eq!(unconfirmed.report.confirm_delivery().await?, 2);
    assert_eq!(campus.world.openedx().partner_reports().count(), 0);
    let empty = PartnerReport::new().take(&client).await?;
    changes(&campus);
    assert_eq!(empty.confirm_delivery().await?, 0);
    ensure!(changes(&campus).is_empty(), "the LMS refuses to forget nobody");
    Ok(())
}

#[tokio::test]
async fn columns_can_be_chosen_and_some_deployments_choose_them_by_partner() -> Result<()> {
    let campus = Campus::of(0)?;
    let client = worker(&campus)?;
    let learners = |name: &str| -> Result<Vec<ReportedLearner>> {
        Ok(serde_json::from_value(json!([{
            "user_id": 7, "original_username": "ada", "original_email": "ada@learn.example",
            "original_name": name, "orgs": ["TideU"], "created": "2026-02-20T01:02:03Z",
            "student_id": "s-7", "mark": null,
            "orgs_config": [{"org": "HarborX", "field_headings": ["student_id", "mark", "user_id"]}],
        }]))?)
    };
    let report = PartnerReport::new().headings(["original_name", "nothing"]);
    let told = |name: &str| Ok::<_, anyhow::Error>(csv(&report.resume(&client, learners(name)?)?));
    let own = ("HarborX".to_owned(), "student_id,mark,user_id\r\ns-7,,7\r\n".to_owned());
    for (name, cell) in [
        ("Ada", "Ada"),
        ("Lovelace, Ada \"L\"", "\"Lovelace, Ada \"\"L\"\"\""),
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@ada", "'@ada"),
        ("-1", "'-1"),
    ] {
        let file = ("TideU".to_owned(), format!("original_name,nothing\r\n{cell},\r\n"));
        assert_eq!(told(name)?, [own.clone(), file]);
    }
    let verbatim = report.clone().verbatim().resume(&client, learners("=1+1")?)?;
    ensure!(csv(&verbatim)[1].1.ends_with("\r\n=1+1,\r\n"));
    Ok(())
}

#[tokio::test]
async fn a_dry_run_of_a_report_takes_nobody() -> Result<()> {
    let (campus, driver) = reported(2).await?;
    campus.put(&username(1), "PENDING");
    let who = PartnerReport::new().dry_run(&driver, "PARTNER_QUEUE_COMPLETE").await?;
    assert_eq!(who, [username(0)]);
    ensure!(changes(&campus).is_empty());
    assert_eq!(PartnerReport::new().take(driver.client()).await?.learners().len(), 2);
    Ok(())
}

// Archives.

/// A campus all of whose learners are `COMPLETE`, long ago.
fn complete(learners: usize) -> Result<Campus> {
    let campus = Campus::of(learners)?;
    for number in 0..learners {
        campus.put(&username(number), "COMPLETE");
    }
    campus.world.clock.advance(SignedDuration::from_hours(40 * 24));
    Ok(campus)
}

fn remaining(campus: &Campus) -> usize {
    campus.world.openedx().retirements().count()
}

fn lines(gzip: &[u8]) -> Result<Vec<ArchivedLearner>> {
    let mut text = String::new();
    GzDecoder::new(gzip).read_to_string(&mut text)?;
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

#[tokio::test]
async fn an_archive_holds_everybody_whom_the_lms_forgets_afterwards() -> Result<()> {
    let campus = complete(5)?;
    campus.put(&username(4), "ERRORED");
    let archived = Archive::new(&worker(&campus)?).batch_size(2).write(Vec::new()).await?;
    assert_eq!(remaining(&campus), 5, "nobody is forgotten yet");
    ensure!(changes(&campus).is_empty());
    let learners = lines(archived.writer())?;
    assert_eq!(learners, archived.learners());
    let first = {
        let lms = campus.world.openedx();
        let row = lms.retirement_by_original_username(&username(0)).context("a row")?;
        json!({
            "user_id": row.user, "original_username": "learner_000",
            "original_email": row.original_email, "original_name": "Learner 0",
            "retired_username": row.retired_username, "retired_email": row.retired_email,
            "retirement_request_date": "2026-02-14 10:00:00.000000",
            "last_modified_date": "2026-03-01 10:00:00.000000",
        })
    };
    assert_eq!(serde_json::to_value(&learners[0])?, first);
    assert_eq!(archived.clean_up().await?.len(), 4);
    assert_eq!(changes(&campus).len(), 2, "two batches");
    assert_eq!((remaining(&campus), campus.state(&username(4))), (1, "ERRORED".to_owned()));
    Ok(())
}

/// Fails at the first write, or once everything is written.
struct Full {
    at_shutdown: bool,
}

impl AsyncWrite for Full {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut TaskContext<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Poll::Ready(if self.at_shutdown { Ok(bytes.len()) } else { Err(full()) })
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut TaskContext<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Err(full()))
    }
}

fn full() -> io::Error {
    io::Error::new(io::ErrorKind::StorageFull, "the disk is full")
}

#[tokio::test]
async fn an_archive_that_cannot_be_written_lets_nobody_be_forgotten() -> Result<()> {
    for at_shutdown in [false, true] {
        let campus = complete(3)?;
        let written = Archive::new(&worker(&campus)?).run(Full { at_shutdown }).await;
        ensure!(matches!(written, Err(ArchiveError::Write(_))), "{written:?}");
        assert_eq!(remaining(&campus), 3);
        ensure!(changes(&campus).is_empty());
    }
    Ok(())
}

#[tokio::test]
async fn a_batch_that_is_not_forgotten_is_told() -> Result<()> {
    let campus = complete(5)?;
    campus.wire.meddle(|number, _| (number == 2).then_some(Fault::Status(500)));
    let cleaned = Archive::new(&worker(&campus)?).batch_size(2).run(Vec::new()).await;
    let Err(ArchiveError::CleanUp { forgotten, remaining: rest, error }) = cleaned else {
        anyhow::bail!("the second batch fails");
    };
    assert_eq!(forgotten, [username(0), username(1)]);
    assert_eq!(rest, [username(2), username(3), username(4)]);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    campus.wire.mend();
    assert_eq!(Archive::new(&worker(&campus)?).run(Vec::new()).await?.len(), 3);
    assert_eq!(remaining(&campus), 0);
    Ok(())
}

#[tokio::test]
async fn only_who_has_cooled_off_is_archived() -> Result<()> {
    let campus = complete(2)?;
    let client = worker(&campus)?;
    let day = |day| NaiveDate::from_ymd_opt(2026, 2, day).unwrap_or_default();
    let count = async |archive: Archive| archive.dry_run().await.map(|learners| learners.len());
    let archive = Archive::new(&client);
    assert_eq!(count(archive.clone()).await?, 2);
    // They asked 55 days ago, on 14 February.
    assert_eq!(count(archive.clone().cool_off_days(56)).await?, 0);
    assert_eq!(count(archive.clone().start_date(day(15))).await?, 0);
    assert_eq!(count(archive.clone().end_date(day(13))).await?, 0);
    assert_eq!(count(archive.clone().start_date(day(14)).end_date(day(14))).await?, 2);
    for wrong in [
        archive.clone().start_date(day(15)).end_date(day(14)),
        archive.clone().cool_off_days(60).end_date(day(14)),
    ] {
        ensure!(matches!(wrong.dry_run().await, Err(ArchiveError::Dates)));
    }
    ensure!(changes(&campus).is_empty());
    assert_eq!(remaining(&campus), 2);
    Ok(())
}

// By hand.

#[tokio::test]
async fn learners_are_rewound_to_where_the_stage_is_done_again() -> Result<()> {
    for (last, current, expected) in [
        ("RETIRING_FORUMS", "ERRORED", Some("PENDING")),
        ("RETIRING_LMS", "ERRORED", Some("LMS_MISC_COMPLETE")),
        ("NOTES_COMPLETE", "ERRORED", Some("NOTES_COMPLETE")),
        ("PENDING", "ERRORED", Some("PENDING")),
        ("RETIRING_NOTES", "ABORTED", Some("ENROLLMENTS_COMPLETE")),
        ("ERRORED", "ABORTED", None),
        ("LMS_COMPLETE", "COMPLETE", None),
        ("PENDING", "ADDING_TO_PARTNER_QUEUE", None),
        ("ENROLLMENTS_COMPLETE", "RETIRING_NOTES", Some("ENROLLMENTS_COMPLETE")),
        // Killed before it was noticed that stages were skipped.
        ("PENDING", "RETIRING_NOTES", Some("PENDING")),
        ("RETIRING_FORUMS", "RETIRING_NOTES", Some("PENDING")),
        ("ERRORED", "RETIRING_NOTES", Some("ENROLLMENTS_COMPLETE")),
    ] {
        let campus = Campus::of(1)?;
        campus.put(&username(0), last);
        campus.put(&username(0), current);
        let driver = campus.driver().await?;
        let target = Target::Resumable(driver.pipeline().clone());
        let update = BulkUpdate::new(driver.client(), current, target);
        changes(&campus);
        let planned = update.clone().dry_run().await?;
        assert_eq!(planned[0].to.as_deref(), expected, "{last}, {current}");
        ensure!(changes(&campus).is_empty());
        update.run().await?;
        assert_eq!(campus.state(&username(0)), expected.unwrap_or(current));
    }
    Ok(())
}

#[tokio::test]
async fn a_bulk_update_moves_those_of_a_state_and_of_some_days() -> Result<()> {
    let campus = Campus::of(4)?;
    (0..3).for_each(|number| campus.put(&username(number), "ERRORED"));
    {
        let mut lms = campus.world.openedx();
        let id = lms.retirement_by_original_username(&username(0)).context("a row")?.id;
        lms.backdate_retirement(id, "2025-06-01T00:00:00Z".parse()?);
    }
    let client = worker(&campus)?;
    let state = |state: &str| Target::State(state.to_owned());
    let day = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap_or_default();
    let recent = BulkUpdate::new(&client, "ERRORED", state("ABORTED")).start_date(day(1));
    let planned = recent.clone().dry_run().await?;
    ensure!(planned.iter().all(|change| matches!(change.result, Changed::Planned)));
    ensure!(changes(&campus).is_empty());
    let names: Vec<_> = recent.run().await?.into_iter().map(|change| change.username).collect();
    assert_eq!(names, [username(1), username(2)]);
    ensure!(campus.log(&username(1)).contains("Force updated via emeritus bulk update"));
    let old = BulkUpdate::new(&client, "ERRORED", Target::LastState).end_date(day(1));
    assert_eq!(old.run().await?[0].to.as_deref(), Some("PENDING"));
    let states: Vec<_> = (0..4).map(|number| campus.state(&username(number))).collect();
    assert_eq!(states, ["PENDING", "ABORTED", "ABORTED", "PENDING"]);

    let nowhere = BulkUpdate::new(&client, "ABORTED", state("NOWHERE")).run().await?;
    ensure!(nowhere.iter().all(|change| matches!(&change.result, Changed::Failed(error)
        if error.status().is_some_and(|status| status.as_u16() == 500))));
    let same = BulkUpdate::new(&client, "ABORTED", state("ABORTED")).run().await?;
    ensure!(same.iter().all(|change| matches!(change.result, Changed::Skipped)));
    Ok(())
}

#[tokio::test]
async fn whoever_has_moved_meanwhile_is_left_alone() -> Result<()> {
    let campus = Campus::of(2)?;
    (0..2).for_each(|number| campus.put(&username(number), "ERRORED"));
    let driver = campus.driver().await?;
    let world = std::sync::Arc::clone(&campus.world);
    campus.wire.meddle(move |_, call| {
        if call.target.contains("learner_001/retirement_status") {
            let update = json!({
                "username": username(1), "new_state": "ABORTED", "response": "by hand",
            });
            let update = update.as_object().cloned().unwrap_or_default();
            let _ = world.openedx().move_retirement(&update, world.clock.now());
        }
        None
    });
    let changes = driver.rewind().run().await?;
    ensure!(matches!(changes[0].result, Changed::Moved));
    ensure!(matches!(&changes[1].result, Changed::Overtaken(Some(state)) if state == "ABORTED"));
    assert_eq!(campus.state(&username(1)), "ABORTED");
    Ok(())
}

#[tokio::test]
async fn those_who_cannot_be_helped_are_taken_out() -> Result<()> {
    let campus = Campus::of(1)?;
    campus.put(&username(0), "ERRORED");
    campus.driver().await?.abort().run().await?;
    assert_eq!(campus.state(&username(0)), "ABORTED");
    Ok(())
}

// Names.

#[tokio::test]
async fn names_are_replaced_in_the_lms_and_then_in_discussions() -> Result<()> {
    let campus = Campus::of(3)?;
    let client = campus.client("replacer").build()?;
    let replace = || {
        ReplaceUsernames::new(&client)
            .replace(username(0), "ada")
            .replace(username(1), username(2))
            .replace(username(2), "x".repeat(151))
            .replace("nobody", "somebody")
    };
    let planned = replace().dry_run().await?;
    let planned: Vec<_> =
        planned.iter().map(|one| (one.current.as_str(), one.is_known, one.is_taken)).collect();
    assert_eq!(
        planned,
        [
            ("learner_000", true, false),
            ("learner_001", true, true),
            ("learner_002", true, false),
            ("nobody", false, false),
        ]
    );
    ensure!(changes(&campus).is_empty());

    let replaced = replace().run().await?;
    assert_eq!(replaced.replaced["learner_000"], "ada");
    assert_eq!(replaced.replaced["nobody"], "somebody");
    let suffixed = &replaced.replaced["learner_001"];
    ensure!(suffixed.starts_with("learner_002-"), "{suffixed}");
    assert_eq!(replaced.failed, [username(2)]);
    assert_eq!(replaced.failed_in_forums.context("discussions")?, Vec::<String>::new());
    let calls = campus.wire.calls();
    let told = calls.last().map(|call| (call.target.clone(), call.body.to_string()));
    let (target, body) = told.context("a call")?;
    assert_eq!(target, "POST /api/discussion/v1/accounts/replace_username");
    ensure!(body.contains(suffixed), "{body}");
    let lms = campus.world.openedx();
    let ada = lms.user_by_username("ada").context("ada")?;
    assert_eq!(ada.traces.forum_username.as_deref(), Some("ada"));
    Ok(())
}

#[tokio::test]
async fn without_a_discussion_service_names_are_replaced_all_the_same() -> Result<()> {
    let campus = Campus::with(1, |lms| lms.settings.enable_discussion_service = false)?;
    let client = campus.client("replacer").build()?;
    let replaced = ReplaceUsernames::new(&client).replace(username(0), "ada").run().await?;
    assert_eq!(replaced.replaced["learner_000"], "ada");
    ensure!(replaced.failed_in_forums.is_err_and(|error| error.is_not_found()));
    let stranger = ReplaceUsernames::new(&worker(&campus)?).replace("ada", "mira").run().await;
    ensure!(stranger.is_err_and(|error| error.is_forbidden()));
    campus.wire.forget();
    ensure!(ReplaceUsernames::new(&client).run().await?.replaced.is_empty());
    ensure!(changes(&campus).is_empty(), "nothing to ask for");
    Ok(())
}
