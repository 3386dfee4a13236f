//! Projects of Open Humans that call with their master token, by the SDK.

use anyhow::{Context, Result};
use contract_tests::open_humans::{MARLOW, TIDAL_STEPS, WREN};
use contract_tests::{Lab, START};
use emeritus::Credentials;
use emeritus::open_humans::{Client, FileSelector, MemberSummary, Message, Project, Recipients};
use emeritus_mock::System;
use emeritus_mock::open_humans::{Account, Behaviour};
use futures::TryStreamExt;

fn project(lab: &Lab) -> Result<Project> {
    let token = lab.master_token(TIDAL_STEPS);
    let client = Client::builder(lab.server.url(System::OpenHumans));
    Ok(Project::new(client.credentials(Credentials::bearer(token.expose())).build()?))
}

async fn members(lab: &Lab) -> Result<Vec<MemberSummary>> {
    Ok(project(lab)?.members().try_collect().await?)
}

#[tokio::test]
async fn every_member_is_listed_once_whatever_their_number() -> Result<()> {
    // A strict site crashes at a token in the header.
    for behaviour in [Behaviour::Documented, Behaviour::Strict] {
        let lab = Lab::start().await?;
        {
            let world = lab.world();
            let mut site = world.open_humans();
            site.settings.behaviour = behaviour;
            for number in 0..203 {
                let account = Account::new(&format!("member_{number}"));
                let account = site.add_account(account, &world.ids);
                site.join(account, TIDAL_STEPS, true, START, &world.ids);
            }
        }
        let members = members(&lab).await?;
        let distinct: std::collections::BTreeSet<_> =
            members.iter().map(|member| &member.project_member_id).collect();
        assert_eq!((members.len(), distinct.len()), (205, 205));
        let marlow = members.iter().find(|member| member.project_member_id == MARLOW);
        assert_eq!(marlow.context("Marlow")?.username.as_deref(), Some("marlow_v"));
        let token = lab.master_token(TIDAL_STEPS);
        assert!(!format!("{members:?}").contains(token.expose()));
        assert!(!format!("{members:?}").contains("access_token"));
    }
    Ok(())
}

#[tokio::test]
async fn a_project_knows_itself() -> Result<()> {
    let lab = Lab::start().await?;
    let info = project(&lab)?.info().await?;
    assert_eq!((info.name.as_str(), info.authorized_members), ("Tidal Steps", 2));
    Ok(())
}

#[tokio::test]
async fn a_message_reaches_all_or_each_of_some() -> Result<()> {
    let lab = Lab::start().await?;
    let project = project(&lab)?;
    let message = || Message::new("Hello {{ PROJECT_MEMBER_ID }}").subject("New survey");
    project.message(Recipients::members([WREN, MARLOW, WREN]), message()).await?;
    assert_eq!(lab.world().open_humans().outbox().count(), 2);
    project.message(Recipients::All, "We pause on Friday.").await?;
    assert_eq!(lab.world().open_humans().outbox().count(), 4);

    let stranger = Recipients::members([MARLOW, "11112222"]);
    let error = project.message(stranger, message()).await.unwrap_err();
    let told = error.field_error("project_member_ids").context("the field")?;
    assert_eq!(told.to_string(), "Invalid project member ID(s): 11112222");
    assert_eq!(lab.world().open_humans().outbox().count(), 4);
    Ok(())
}

#[tokio::test]
async fn members_are_removed_by_id() -> Result<()> {
    let lab = Lab::start().await?;
    project(&lab)?.remove_members([MARLOW]).await?;
    let left: Vec<_> = members(&lab).await?.into_iter().map(|m| m.project_member_id).collect();
    assert_eq!(left, [WREN]);
    let error = project(&lab)?.remove_members([MARLOW]).await.unwrap_err();
    assert!(error.is_bad_request());
    Ok(())
}

#[tokio::test]
async fn a_project_keeps_files_for_its_members() -> Result<()> {
    let lab = Lab::start().await?;
    let member = project(&lab)?.member(WREN);
    let direct = member.upload("steps.csv", "1,2\n").send().await?;
    let simple = member.upload_simple("tides.csv", "3,4\n").send().await?;
    let files: Vec<_> = member.list_files().try_collect().await?;
    assert_eq!(files.iter().map(|file| file.id).collect::<Vec<_>>(), [direct.id, simple.id]);
    assert_eq!(&*member.download(&files[1]).await?.bytes().await?, b"3,4\n");
    assert_eq!(member.delete_file(FileSelector::Id(direct.id)).await?, [direct.id]);
    assert_eq!(member.delete_all_files().await?, [simple.id]);
    let stranger = project(&lab)?.member("00000000");
    let error = stranger.upload("x", "1").send().await.unwrap_err();
    assert_eq!(error.message(), Some("project_member_id: project_member_id is invalid"));
    Ok(())
}
