// A suite that tests something which talks to these systems, each test in a world of its own.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";

let mock;
let control;

before(async () => {
  const binary = process.env.EMERITUS_MOCK;
  assert.ok(binary, "EMERITUS_MOCK names the binary");
  mock = spawn(binary, ["--scenario", "empty", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  // The first line names the control origin: "control  http://127.0.0.1:40123 …".
  const [line] = await once(createInterface({ input: mock.stdout }), "line");
  control = line.split(/\s+/)[1];
});

after(async () => {
  const ended = once(mock, "exit");
  mock.kill("SIGTERM");
  await ended;
});

/** Sends a request with a JSON body. */
async function call(method, url, body) {
  const headers = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: text && JSON.parse(text) };
}

/** Begins a world that ends with the test. */
async function begin(t, how = {}) {
  const { status, body: world } = await call("POST", `${control}/worlds`, how);
  assert.equal(status, 201);
  const url = `${control}/worlds/${world.name}`;
  t.after(() => call("DELETE", url));
  return { ...world, url };
}

/** Signs somebody in at the Pieces OS of a world. */
function signIn(world, who) {
  const token = { access_token: who, token_type: "Bearer", expires_in: 60, scope: "openid" };
  return call("POST", `${world.origins.pieces}/users/authenticate/from_token`, token);
}

/** How many users the Pieces OS of a world knows. */
async function users(world) {
  return (await call("GET", `${world.origins.pieces}/users`)).body.iterable.length;
}

test("tests that run at the same time do not see each other", async (t) => {
  const worlds = await Promise.all(Array.from({ length: 8 }, () => begin(t)));
  await Promise.all(worlds.map((world, index) => index % 2 && signIn(world, `t${index}`)));
  assert.deepEqual(await Promise.all(worlds.map(users)), [0, 1, 0, 1, 0, 1, 0, 1]);
});

test("a seed makes every identifier reproducible", async (t) => {
  const [one, other] = [await begin(t, { seed: 7 }), await begin(t, { seed: 7 })];
  const ids = await Promise.all([one, other].map((world) => signIn(world, "ines")));
  assert.equal(ids[0].body.id, ids[1].body.id);
});

test("a world is reset to what it was when it began", async (t) => {
  const world = await begin(t);
  await signIn(world, "ines");
  assert.equal(await users(world), 1);
  assert.equal((await call("POST", `${world.url}/reset`)).status, 200);
  assert.equal(await users(world), 0);
});

test("a snapshot of one world loads into another", async (t) => {
  const [world, copy] = [await begin(t), await begin(t)];
  await signIn(world, "ines");
  const { body: snapshot } = await call("GET", `${world.url}/snapshot`);
  assert.equal((await call("PUT", `${copy.url}/snapshot`, snapshot)).status, 204);
  assert.equal(await users(copy), 1);
});

test("what is not there is told as problem details", async () => {
  const response = await fetch(`${control}/worlds/nowhere`);
  assert.equal(response.status, 404);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
});
