import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startUdpPeer, type UdpPeer } from "@volkit/testing/snmp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { programFile } from "../blackbox/harness/target.js";

const strace = "/usr/bin/strace";
const title = "secrets are in no word of a process, nor in anything that is written, but in what is sent";

let folder = "";
let peer: UdpPeer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "volkit-secrets-"));
  peer = await startUdpPeer(() => undefined);
});
afterAll(() => {
  peer.close();
  rmSync(folder, { recursive: true });
});

/** The system calls of a run that start programs, write, or send, one a line. */
function callsOf(words: readonly string[], environment: Readonly<Record<string, string>>): string[] {
  const trace = join(folder, "trace");
  const asked = [
    "-f",
    "-qq",
    "-s",
    "100000",
    "-e",
    "trace=execve,write,writev,pwrite64,sendto,sendmsg,sendmmsg",
  ];
  const run = [process.execPath, programFile, "snmp-notify", "central", "test", ...words];
  const { status } = spawnSync(strace, [...asked, "-o", trace, ...run], {
    env: environment,
    timeout: 60_000,
  });
  expect(status).toBe(1);
  return readFileSync(trace, "utf8").split("\n");
}

test.skipIf(!existsSync(strace))(`${title} (else skipped: ${strace} is not installed)`, () => {
  const [community, password] = ["a-community-of-this-test", "a-password-of-this-test"];
  const file = join(folder, "community");
  writeFileSync(file, `${community}\n`);
  const place = ["--host", "127.0.0.1", "--port", String(peer.port), "--node", "NODEA"];
  const how = ["--timeout", "0.2", "--retries", "0", "--base", "1.3.6.1.4.1.8072.9999.9999"];
  const user = ["--version", "3", "--user", "volkit", "--authentication", "SHA", "--privacy", "AES"];
  const passwords = ["--authentication-password", "env:SECRET", "--privacy-password", "env:SECRET"];

  const byCommunity = callsOf([...place, ...how, "--version", "2c", "--community", `file:${file}`], {});
  const byUser = callsOf([...place, ...how, ...user, ...passwords], { SECRET: password });

  expect(byCommunity.filter((call) => call.includes("execve("))).toHaveLength(1);
  const told = [...byCommunity, ...byUser].filter(
    (call) => call.includes("snmp-notify") || call.includes("timed-out"),
  );
  expect(told.length).toBeGreaterThanOrEqual(4);
  const holding = [...byCommunity, ...byUser].filter(
    (call) => call.includes(community) || call.includes(password),
  );
  expect(holding.map((call) => /(\w+)\(/.exec(call)?.[1])).toEqual(["sendmsg"]);
});
