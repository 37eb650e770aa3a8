import { hasSnmptrapd, noSnmptrapd, startSnmptrapd, type Snmptrapd } from "@volkit/testing/snmp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authenticationProtocols, type Notification } from "../src/index.js";
import { sendNotification } from "../src/send.js";
import { base, community, means, sending, splitBrain, tell, user } from "./support/tell.js";

const text = (oid: string, value: string): string => `.${oid} = STRING: "${value}"`;
const details = [
  text(`${base}.1.2.0`, "E:"),
  text(`${base}.1.3.0`, "NODEB"),
  text(`${base}.1.4.0`, "NODEA"),
  text(`${base}.1.5.0`, "Vol.E"),
];
const message = text("1.3.6.1.4.1.7359.1.1.0", "LifeKeeper replicated volume Split Brain detected.");
const trapOid = (oid: string): string => `.1.3.6.1.6.3.1.1.4.1.0 = OID: .${oid}`;
const seconds: unknown = expect.any(Number);
const engine: unknown = expect.stringMatching(/^80001f88[0-9a-f]+$/);
const upTime: unknown = expect.stringMatching(/^\.1\.3\.6\.1\.2\.1\.1\.3\.0 = Timeticks: \([1-9]/);

describe.skipIf(!hasSnmptrapd)(`a manager of another make (else skipped: ${noSnmptrapd})`, () => {
  let manager: Snmptrapd;
  beforeEach(async () => {
    manager = await startSnmptrapd();
  });
  afterEach(() => manager.end());

  for (const [host, own] of [
    ["127.0.0.1", "127.0.0.1"],
    ["::1", "0.0.0.0"],
  ] as const) {
    const place = (): string => (host === "::1" ? `[::1]:${manager.port}` : `${host}:${manager.port}`);

    test(`gets a trap of version 1 at ${host}: generic 6, specific 160, of the vendor's enterprise`, async () => {
      const delivery = await tell(community("1", manager.port, host));
      expect(delivery).toEqual({ kind: "sent", to: place(), seconds });
      const enterprise = ".1.3.6.1.4.1.7359.1";
      expect(await manager.logged(1)).toEqual([["1", enterprise, "6", ".160", own, message, ...details]]);
    });

    test(`acknowledges an inform of version 2c at ${host}`, async () => {
      const delivery = await tell(community("2c", manager.port, host));
      expect(delivery).toEqual({ kind: "acknowledged", by: place(), seconds, tries: 1 });
      expect(await manager.logged(1)).toEqual([
        ["2", upTime, trapOid("1.3.6.1.4.1.7359.1.0.160"), message, ...details],
      ]);
    });

    test(`acknowledges an inform of version 3 at ${host}, and says which engine it is`, async () => {
      const delivery = await tell(user("SHA-256", manager.port, host));
      expect(delivery).toEqual({
        kind: "acknowledged",
        by: place(),
        seconds,
        tries: 1,
        engine,
      });
      expect(await manager.logged(1)).toEqual([
        ["2", upTime, trapOid("1.3.6.1.4.1.7359.1.0.160"), message, ...details],
      ]);
    });
  }

  test("acknowledges users of every hash", async () => {
    for (const protocol of authenticationProtocols) {
      expect(await tell(user(protocol, manager.port))).toMatchObject({ kind: "acknowledged" });
    }
  });

  test("gets the kit's own notifications below the base, with the objects that are known", async () => {
    const told = async (notification: Notification, version: "1" | "2c"): Promise<string> => {
      const { kind } = await sendNotification(community(version, manager.port), notification, sending, means);
      return kind;
    };
    expect(await told({ kind: "test", node: "NODEA" }, "2c")).toBe("acknowledged");
    expect(await told({ ...splitBrain, kind: "split-brain-over" }, "1")).toBe("sent");

    const [test, over] = await manager.logged(2);
    expect(test?.slice(2)).toEqual([
      trapOid(`${base}.0.2`),
      text(`${base}.1.1.0`, "TEST by volkit on NODEA: this is a test of the alarm path, nothing is wrong."),
      text(`${base}.1.4.0`, "NODEA"),
    ]);
    expect(over?.slice(1, 4)).toEqual([`.${base}`, "6", ".1"]);
    expect(over?.at(5)).toBe(
      text(
        `${base}.1.1.0`,
        "The split brain of volume E: is over: NODEA and NODEB have both answered, and are no longer both source.",
      ),
    );
    expect(over?.slice(6)).toEqual(details);
  });

  test("gets names of every script in UTF-8", async () => {
    const tag = "ボリューム.E";
    await sendNotification(community("2c", manager.port), { ...splitBrain, tag }, sending, means);
    await manager.logged(1);
    const bytes = Buffer.from(tag).toString("hex").toUpperCase();
    expect(manager.log().replaceAll(/\s/g, "")).toContain(`.1.5.0=Hex-STRING:${bytes}`);
  });

  test("is found by its name", async () => {
    const delivery = await tell(community("2c", manager.port, "localhost"));
    expect(delivery).toMatchObject({ kind: "acknowledged" });
  });

  test("refuses a user it does not know, and one whose password is another", async () => {
    const { port } = manager;
    const refused = (why: string) => ({ kind: "refused", why, by: `127.0.0.1:${port}` });
    expect(await tell(user("SHA", port, undefined, { name: "nobody" }))).toMatchObject(
      refused("unknown-user"),
    );
    const wrong = user("SHA", port, undefined, { authentication: "OTHER" });
    expect(await tell(wrong)).toMatchObject(refused("wrong-authentication"));
    expect(await tell(user("SHA-512", port, undefined, { name: "SHA" }))).toMatchObject(
      refused("wrong-authentication"),
    );
    expect(await manager.logged(0)).toEqual([]);
  });

  test("is silent where it cannot read what is hidden, and about another community", async () => {
    const { port } = manager;
    const silent = { kind: "timed-out", to: `127.0.0.1:${port}`, tries: 2 };
    const [unread, stranger] = await Promise.all([
      tell(user("SHA", port, undefined, { privacy: "OTHER" })),
      tell(community("2c", port, undefined, "OTHER")),
    ]);
    expect([unread, stranger]).toMatchObject([silent, silent]);
    expect(await manager.logged(0)).toEqual([]);
  });

  test("that hangs is waited for as long as asked, and acknowledges once it goes on within that time", async () => {
    manager.hold();
    const began = performance.now();
    expect(await tell(user("SHA", manager.port))).toMatchObject({ kind: "timed-out", tries: 2 });
    expect(performance.now() - began).toBeLessThan(1500);
    setTimeout(manager.goOn, 700);
    expect(await tell(community("2c", manager.port))).toMatchObject({ kind: "acknowledged", tries: 2 });
  });

  test("that is not there any more is noticed at once, whatever the version", async () => {
    const { port } = manager;
    await manager.end();
    const patient = { timeout: 20, retries: 5 };
    for (const one of [community("1", port), community("2c", port, "::1"), user("SHA", port, "localhost")]) {
      expect(await tell(one, patient)).toMatchObject({ kind: "refused", why: "port-closed" });
    }
    manager = await startSnmptrapd();
  });
});
