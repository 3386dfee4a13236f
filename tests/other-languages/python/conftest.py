"""One running mock for the whole suite, and a world of its own for each test."""

import json
import os
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Answer:
    """What came back: the status, and the body as JSON where it is that."""

    status: int
    body: object


def call(method, url, body=None, form=None, headers=None):
    """Sends a request with a JSON body or a form, and returns the answer whatever its status."""
    data, media_type = None, None
    if body is not None:
        data, media_type = json.dumps(body).encode(), "application/json"
    elif form is not None:
        data = urllib.parse.urlencode(form).encode()
        media_type = "application/x-www-form-urlencoded"
    headers = {"Content-Type": media_type, **(headers or {})} if media_type else headers or {}
    request = urllib.request.Request(url, data=data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return _answer(response.status, response.read())
    except urllib.error.HTTPError as refusal:
        with refusal:
            return _answer(refusal.code, refusal.read())


def _answer(status, raw):
    try:
        return Answer(status, json.loads(raw))
    except ValueError:
        return Answer(status, raw.decode())


@dataclass(frozen=True)
class World:
    """A world: where its systems listen, and what the control origin has about it."""

    control: str
    origins: dict

    def at(self, path):
        """The URL of `path` at the control origin."""
        return f"{self.control}{path}"


@pytest.fixture(scope="session")
def control():
    """The control origin of a mock that runs for as long as the suite does."""
    binary = os.environ["EMERITUS_MOCK"]
    command = [binary, "--scenario", "empty", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as mock:
        try:
            # The first line names the control origin: "control  http://127.0.0.1:40123 …".
            yield mock.stdout.readline().split()[1]
        finally:
            mock.terminate()


@pytest.fixture
def begin(control):
    """Begins worlds, and ends them after the test."""
    begun = []

    def begin(**how):
        answer = call("POST", f"{control}/worlds", how)
        assert answer.status == 201, answer
        url = f"{control}/worlds/{answer.body['name']}"
        begun.append(url)
        return World(url, answer.body["origins"])

    yield begin
    for url in begun:
        call("DELETE", url)
