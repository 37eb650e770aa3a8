import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  hasSnmptrapd,
  known,
  noSnmptrapd,
  startSnmptrapd,
  startUdpPeer,
  type Snmptrapd,
} from "@volkit/testing/snmp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { volkit, type Plan } from "./harness/volkit.js";
import { windowsPath } from "./harness/windows-text.js";
import { onWindows } from "./harness/target.js";

const sending = ["--timeout", "2", "--retries", "2", "--base", "1.3.6.1.4.1.8072.9999.9999.865548"];
const about = ["--node", "NODEA", "--volume", "E:", "--peer", "NODEB", "--tag", "Vol.E"];
const environment = {
  COMMUNITY: known.community,
  AUTHENTICATION: known.authentication,
  PRIVACY: known.privacy,
};

interface Call {
  readonly host?: string;
  readonly port: number;
  readonly version?: readonly string[];
}

const community = ["--version", "2c", "--community", "env:COMMUNITY"];

function user(password: (name: "AUTHENTICATION" | "PRIVACY") => string): string[] {
  return [
    ...["--version", "3", "--user", "SHA-256", "--authentication", "SHA-256"],
    ...["--authentication-password", password("AUTHENTICATION")],
    ...["--privacy", "AES", "--privacy-password", password("PRIVACY")],
  ];
}

function told({ host = "127.0.0.1", port, version = community }: Call): Plan {
  const place = ["--host", host, "--port", String(port)];
  const words = ["snmp-notify", "central", "split-brain", ...place, ...version, ...sending, ...about];
  return { words, configuration: null, environment };
}

const answerIn = (stdout: string): unknown => (stdout.endsWith("\n") ? JSON.parse(stdout) : undefined);
const acknowledged = { kind: "acknowledged", tries: 1 };

describe.skipIf(!hasSnmptrapd)(`snmp-notify and a manager (else skipped: ${noSnmptrapd})`, () => {
  let manager: Snmptrapd;
  beforeAll(async () => {
    manager = await startSnmptrapd();
  });
  afterAll(() => manager.end());

  for (const [name, version] of [
    ["2c", community],
    ["3", user((secret) => `env:${secret}`)],
  ] as const) {
    test(`version ${name}: its one line says who acknowledged, and after how long, over either protocol`, async () => {
      const { port } = manager;
      for (const [host, by] of [
        ["127.0.0.1", `127.0.0.1:${port}`],
        ["::1", `[::1]:${port}`],
      ] as const) {
        const { exit, stdout, stderr, seconds } = await volkit(told({ host, port, version }));
        expect({ exit, stderr, said: answerIn(stdout) }).toMatchObject({
          exit: 0,
          stderr: "",
          said: { ...acknowledged, by },
        });
        expect(seconds).toBeLessThan(onWindows ? 20 : 4); // it ends as soon as it knows
      }
    });
  }

  test("version 1 is sent, and nobody acknowledges it", async () => {
    const before = (await manager.logged(0)).length;
    const version = ["--version", "1", "--community", "env:COMMUNITY"];
    const { exit, stdout } = await volkit(told({ port: manager.port, version }));
    expect([exit, answerIn(stdout)]).toMatchObject([0, { kind: "sent", to: `127.0.0.1:${manager.port}` }]);
    const logged = await manager.logged(before + 1);
    expect(logged.some((parts) => parts[0] === "1" && parts[1] === ".1.3.6.1.4.1.7359.1")).toBe(true);
  });

  test("secrets are read from files as editors write them, and stand nowhere afterwards", async () => {
    const plan = told({ port: manager.port });
    let folder = "";
    const place = (name: string): string =>
      `file:${onWindows ? windowsPath(join(folder, name)) : join(folder, name)}`;
    const { exit, stdout, stderr, world } = await volkit({
      ...plan,
      environment: {},
      arrange: (made) => {
        folder = join(made.folder, "secrets");
        mkdirSync(folder);
        writeFileSync(join(folder, "AUTHENTICATION"), `\uFEFF${known.authentication}\r\n`);
        writeFileSync(join(folder, "PRIVACY"), `${known.privacy}\nsecond line`);
      },
      get words() {
        return told({ port: manager.port, version: user(place) }).words ?? [];
      },
    });
    expect([exit, stderr, answerIn(stdout)]).toMatchObject([0, "", acknowledged]);
    const secrets = [known.authentication, known.privacy];
    for (const text of [
      stdout,
      ...filesIn(world.folder)
        .filter((file) => !file.startsWith(folder))
        .map(read),
    ]) {
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });
});

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}

function read(file: string): string {
  return readFileSync(file, "latin1");
}

describe.concurrent("snmp-notify", () => {
  test("says that nothing listens, at once", async () => {
    const peer = await startUdpPeer(() => undefined);
    peer.close();
    const { exit, stdout } = await volkit(told({ port: peer.port }));
    const by = `127.0.0.1:${peer.port}`;
    expect([exit, answerIn(stdout)]).toMatchObject([1, { kind: "refused", why: "port-closed", by }]);
  });

  test("says that nobody answered, whatever came instead, and ends in its time", async () => {
    const peer = await startUdpPeer((datagram, answer) => {
      for (const cut of [0, 1, 2, 10, 50, datagram.length]) answer(datagram.subarray(0, cut));
      answer(Buffer.alloc(60_000, 0x30));
    });
    const { words = [] } = told({ port: peer.port });
    const short = words.with(words.indexOf("--timeout") + 1, "0.3");
    const { exit, stdout } = await volkit({ words: short, configuration: null, environment });
    peer.close();
    expect([exit, answerIn(stdout)]).toMatchObject([1, { kind: "timed-out", tries: 3 }]);
  });

  test("names the variable or file of a secret that is missing", async () => {
    const file = onWindows ? "C:\\nowhere\\secret" : "/nowhere/secret";
    for (const about of ["env:UNSET", `file:${file}`]) {
      const { exit, stdout } = await volkit(
        told({ port: 9, version: ["--version", "1", "--community", about] }),
      );
      expect([exit, answerIn(stdout)]).toEqual([1, { kind: "not-sent", why: "secret-missing", about }]);
    }
  });

  test("refuses words that it does not understand, and does not repeat what may be a secret", async () => {
    const plan = told({ port: 162, version: ["--version", "2c", "--community", "wh1sper"] });
    const { exit, stdout, messages } = await volkit(plan);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(messages).toEqual([
      "ERROR VK103 Option --community was given as something else. " +
        "Expected the place of a secret, env:NAME or file:FULL-PATH, never the secret itself.",
    ]);
  });
});
