//! Files of Open Humans members, up and down with the SDK.

use std::collections::BTreeSet;
use std::io;
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use bytes::Bytes;
use contract_tests::START;
use contract_tests::open_humans::{GENE_VAULT, MARLOW, TIDAL_STEPS, WREN};
use emeritus::Credentials;
use emeritus::open_humans::types::DataFile;
use emeritus::open_humans::{
    Client, Content, FileSelector, Member, Metadata, PendingUpload, Project, Upload,
};
use emeritus_mock::open_humans::{Authorization, NewFile};
use emeritus_mock::{Ids, System};
use futures::stream::{iter, repeat};
use futures::{Stream, StreamExt, TryStreamExt};
use serde_json::json;

use crate::open_humans_sdk::Application;

async fn listed(member: &Member) -> Result<Vec<DataFile>> {
    Ok(member.list_files().try_collect().await?)
}

#[tokio::test]
async fn two_hundred_and_fifty_files_are_as_many_different_files() -> Result<()> {
    for count in [1, 99, 100, 101, 250] {
        let application = Application::start().await?;
        {
            let mut site = application.lab.world().open_humans();
            let account = site.membership(MARLOW).context("a member")?.account();
            let ids = Ids::seeded(1);
            for number in 0..count {
                let project = if number % 3 == 0 { GENE_VAULT } else { TIDAL_STEPS };
                let file = NewFile { name: format!("{number}.csv"), ..NewFile::default() };
                let owner = Authorization { account, project };
                site.add_file(owner, file, &ids.uuid().to_string(), "1,2\n".into(), START);
            }
        }
        let files = listed(&application.member(MARLOW).await?).await?;
        let names: BTreeSet<_> = files.iter().map(|file| &file.basename).collect();
        assert_eq!((files.len(), names.len()), (count, count));

        let master = application.lab.master_token(TIDAL_STEPS);
        let client = Client::builder(application.lab.server.url(System::OpenHumans));
        let client = client.credentials(Credentials::bearer(master.expose())).build()?;
        let seen: Vec<_> = Project::new(client).member(MARLOW).list_files().try_collect().await?;
        assert_eq!(seen.len(), count);
    }
    Ok(())
}

/// Bytes without a pattern that a mistake could hide in.
fn noise(size: usize) -> Bytes {
    let mut state = 0x2545_f491_u32;
    let bytes = (0..size).map(|_| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[0]
    });
    bytes.collect()
}

#[tokio::test]
async fn what_goes_up_comes_down_byte_by_byte() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("on-disk.bin");
    let bytes = noise(1_000_003);
    io::Write::write_all(&mut std::fs::File::create(&path)?, &bytes)?;
    let size = bytes.len() as u64;
    let pieces = iter(bytes.chunks(70_001).map(Bytes::copy_from_slice).map(Ok).collect::<Vec<_>>());
    let uploads: [(&str, Upload); 5] = [
        ("memory", member.upload("memory", bytes.clone())),
        ("disk", member.upload("disk", Content::file(&path))),
        ("reader", member.upload("reader", Content::reader(io::Cursor::new(bytes.clone()), size))),
        ("stream", member.upload("stream", Content::stream(pieces, size))),
        ("form", member.upload_simple("form", bytes.clone())),
    ];
    for (name, upload) in uploads {
        let metadata = Metadata::new("Noise").tag(name).field("grade", 3);
        let uploaded = upload.metadata(metadata).send().await?;
        let files = listed(&member).await?;
        let file = files.iter().find(|file| file.id == uploaded.id).context("the file")?;
        assert_eq!(file.basename, name);
        assert_eq!(file.metadata["tags"], json!([name]));
        assert_eq!(file.metadata["grade"], 3);
        let knows = ["memory", "disk", "form"].contains(&name);
        let md5 = file.metadata.get("md5").and_then(|md5| md5.as_str());
        assert_eq!(md5, uploaded.md5.as_deref().filter(|_| knows), "{name}");
        let download = member.download(file).await?.verify_md5();
        assert_eq!(download.size(), Some(size));
        assert!(download.bytes().await? == bytes, "{name}: other bytes came down");
    }
    Ok(())
}

#[tokio::test]
async fn text_is_counted_in_bytes() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let uploaded = member.upload("é.txt", "naïve ☃").send().await?;
    assert_eq!(uploaded.size, 10);
    let files = listed(&member).await?;
    assert_eq!(&*member.download(&files[0]).await?.bytes().await?, "naïve ☃".as_bytes());
    Ok(())
}

/// So many mebibytes, one at a time.
fn mebibytes(count: usize) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    repeat(Bytes::from(vec![7; 1 << 20])).take(count).map(Ok)
}

#[tokio::test]
async fn bytes_are_taken_as_they_are_needed() -> Result<()> {
    const SIZE: u64 = 64 << 20;
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let taken = Arc::new(Mutex::new(0_u64));
    let worst = Arc::new(Mutex::new(0_u64));
    let (taken_too, worst_too) = (Arc::clone(&taken), Arc::clone(&worst));
    let counted = mebibytes(64).inspect_ok(move |piece| {
        *taken_too.lock().unwrap() += piece.len() as u64;
    });
    let upload =
        member.upload("big.bin", Content::stream(counted, SIZE)).progress(move |progress| {
            let ahead = *taken.lock().unwrap() - progress.sent;
            let mut worst = worst_too.lock().unwrap();
            *worst = ahead.max(*worst);
        });
    assert_eq!(upload.send().await?.size, SIZE);
    assert_eq!(*worst.lock().unwrap(), 0, "a piece was taken before the one before it was sent");

    let files = listed(&member).await?;
    let mut download = member.download(&files[0]).await?;
    let (mut size, mut largest) = (0, 0);
    while let Some(piece) = download.try_next().await? {
        size += piece.len() as u64;
        largest = largest.max(piece.len());
    }
    assert_eq!(size, SIZE);
    assert!(largest <= 8 << 20, "{largest} bytes came in one piece");
    Ok(())
}

#[tokio::test]
async fn an_upload_is_completed_by_another_handle_later() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let pending = interrupted(&application, &member).await?;
    assert!(listed(&member).await?.is_empty());
    let again = Member::load(&application.oauth, MARLOW).await?.context("a member")?;
    let uploaded = again.complete_upload(&pending).await?;
    assert_eq!((uploaded.id, uploaded.size), (pending.file_id, 8));
    assert_eq!(again.complete_upload(&pending).await?, uploaded);
    let files = listed(&member).await?;
    assert_eq!(&*member.download(&files[0]).await?.bytes().await?, b"1,2\n3,4\n");
    Ok(())
}

/// An upload whose last step meets dead tokens. New ones are there afterwards.
async fn interrupted(application: &Application, member: &Member) -> Result<PendingUpload> {
    let withdrawal = application.withdrawal(MARLOW).await?;
    let content = futures::stream::once(async move {
        let ended = withdrawal.send().await.map_err(io::Error::other)?;
        assert_eq!(ended.status(), 200);
        Ok(Bytes::from("1,2\n3,4\n"))
    });
    let upload = member.upload("steps.csv", Content::stream(content, 8));
    let error = upload.send().await.err().context("an upload that fails")?;
    assert!(error.is_credentials(), "{error}");
    let pending = error.pending_upload().context("a pending upload")?.clone();
    application.member(MARLOW).await?;
    let kept = serde_json::to_string(&pending)?;
    Ok(serde_json::from_str(&kept)?)
}

#[tokio::test]
async fn a_storage_link_that_is_too_old_is_refused_and_said_so() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    member.upload("steps.csv", "1,2\n").send().await?;
    let files = listed(&member).await?;
    application.advance(3601);
    let error = member.download(&files[0]).await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(error.operation(), Some("file_download"));
    let files = listed(&member).await?;
    assert_eq!(&*member.download(&files[0]).await?.bytes().await?, b"1,2\n");
    Ok(())
}

#[tokio::test]
async fn files_are_deleted_by_id_by_name_or_all_together() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    let other = application.member(WREN).await?;
    let mut ids = Vec::new();
    for name in ["a.csv", "a.csv", "b.csv", "c.csv", "c.csv"] {
        ids.push(member.upload(name, "1").send().await?.id);
    }
    let named = |name: &str| FileSelector::Basename(name.to_owned());
    assert_eq!(other.delete_file(FileSelector::Id(ids[2])).await?, [0_u64; 0]);
    assert_eq!(member.delete_file(FileSelector::Id(ids[2])).await?, [ids[2]]);
    assert_eq!(member.delete_file(named("A.csv")).await?, [0_u64; 0]);
    assert_eq!(member.delete_file(named("a.csv")).await?, ids[..2]);
    assert_eq!(member.delete_all_files().await?, ids[3..]);
    assert!(listed(&member).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn datatypes_are_told_by_id_or_by_name() -> Result<()> {
    let application = Application::start().await?;
    let member = application.member(MARLOW).await?;
    member.upload("by-id", "1").datatype_ids([18]).send().await?;
    member.upload("by-name", "1").datatype_names(["step count"]).send().await?;
    for file in listed(&member).await? {
        assert!(file.datatypes[0].ends_with("/api/public/datatype/18/"), "{file:?}");
    }
    let error = member.upload("x", "1").datatype_ids([6]).send().await.unwrap_err();
    assert!(error.is_bad_request());
    assert!(error.field_error("datatypes").is_some(), "{error}");
    Ok(())
}
