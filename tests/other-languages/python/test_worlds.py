"""A suite that tests something which talks to an Open edX LMS, each test in a world of its own."""

import pytest
from conftest import call

SCENARIO = {
    "clock": {"frozen": "2026-03-01T10:00:00Z"},
    "openedx": {
        "users": [{"username": "ada", "password": "tide-pools", "profile": {"name": "Ada Lovelace"}}],
        "applications": [{"client_id": "my-app", "client_secret": "s3cr3t", "owner": "ada"}],
    },
}


def token(world):
    """A Bearer token of ada."""
    form = {
        "grant_type": "client_credentials",
        "client_id": "my-app",
        "client_secret": "s3cr3t",
        "token_type": "bearer",
    }
    return call("POST", f"{world.origins['openedx']}/oauth2/access_token", form=form).body["access_token"]


def account(world, bearer):
    """What ada sees of her account."""
    url = f"{world.origins['openedx']}/api/user/v1/accounts/ada"
    return call("GET", url, headers={"Authorization": f"Bearer {bearer}"})


def test_a_world_begins_as_its_scenario_says(begin):
    world = begin(scenario=SCENARIO, seed=7)
    assert account(world, token(world)).body["name"] == "Ada Lovelace"


def test_time_passes_when_it_is_told_to(begin):
    world = begin(scenario=SCENARIO)
    bearer = token(world)
    assert account(world, bearer).status == 200
    assert call("POST", world.at("/clock/advance"), {"by": "PT10000H"}).status == 200
    assert account(world, bearer).status == 401


@pytest.mark.parametrize("attempt", range(3))
def test_what_another_test_did_is_not_there(begin, attempt):
    world = begin(scenario=SCENARIO)
    url = f"{world.origins['pieces']}/users/authenticate/from_token"
    signed_in = {"access_token": f"t{attempt}", "token_type": "Bearer", "expires_in": 60, "scope": ""}
    assert call("POST", url, signed_in).status == 200
    users = call("GET", f"{world.origins['pieces']}/users").body["iterable"]
    assert len(users) == 1


def test_the_journal_tells_what_was_asked(begin):
    world = begin(scenario=SCENARIO)
    account(world, token(world))
    operations = [entry["operation"] for entry in call("GET", world.at("/journal")).body]
    assert operations == ["access_token_create", "account_get"]


def test_every_continuation_of_one_beginning_can_be_tried(begin):
    world = begin(scenario=SCENARIO)
    bearer = token(world)
    for name in ("Ada Byron", "Countess of Lovelace"):
        fork = call("POST", world.at("/fork")).body
        url = f"{fork['origins']['openedx']}/api/user/v1/accounts/ada"
        headers = {
            "Authorization": f"Bearer {bearer}",
            "Content-Type": "application/merge-patch+json",
        }
        assert call("PATCH", url, {"name": name}, headers=headers).body["name"] == name
    assert account(world, bearer).body["name"] == "Ada Lovelace"


def test_a_mistake_in_a_scenario_is_told_with_its_place(control):
    refused = call("POST", f"{control}/worlds", {"scenario": {"openedx": {"users": [{}]}}})
    assert refused.status == 422
    assert refused.body["mistakes"][0]["pointer"].startswith("/openedx/users/0")
