import { describe, expect, test, vi } from "vitest";
import { sendNotification } from "../src/send.js";
import { community, means, sending, splitBrain, user } from "./support/tell.js";

describe("nothing is sent", () => {
  test("where a secret is not there, and its place is named", async () => {
    const send = (manager: Parameters<typeof sendNotification>[0]) =>
      sendNotification(manager, splitBrain, sending, means);
    const missing = (about: string) => ({ kind: "not-sent", why: "secret-missing", about });
    expect(await send(community("2c", 9, undefined, "UNSET"))).toEqual(missing("env:UNSET"));
    expect(await send({ ...community("1", 9), version: "1", community: { file: "/nowhere/x" } })).toEqual(
      missing("file:/nowhere/x"),
    );
    expect(await send(user("SHA", 9, undefined, { privacy: "UNSET" }))).toEqual(missing("env:UNSET"));
  });

  test("where a password is shorter than the protocol takes", async () => {
    const secrets = {
      ...means.secrets,
      variable: (name: string) => (name === "PRIVACY" ? "1234567" : "12345678"),
    };
    const delivery = await sendNotification(user("SHA", 9), splitBrain, sending, { ...means, secrets });
    expect(delivery).toEqual({ kind: "not-sent", why: "secret-unusable", about: "env:PRIVACY" });
  });

  test("where a name has no address, or nobody says one in time", async () => {
    const nobody = { kind: "not-sent", why: "no-address", about: "central.test" };
    const manager = community("2c", 9, "central.test");
    for (const lookUp of [() => Promise.reject(new Error("ENOTFOUND")), () => Promise.resolve([])]) {
      expect(await sendNotification(manager, splitBrain, sending, { ...means, lookUp })).toEqual(nobody);
    }
    vi.useFakeTimers();
    const silence = { ...means, lookUp: () => new Promise<never>(() => undefined) };
    const delivery = sendNotification(manager, splitBrain, sending, silence);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await delivery).toEqual(nobody);
    vi.useRealTimers();
  });

  test("where the system knows no way to any of the addresses; the last is named", async () => {
    const lookUp = () => Promise.resolve(["0.0.0.1", "255.255.255.255"]);
    const delivery = await sendNotification(community("2c", 9, "central.test"), splitBrain, sending, {
      ...means,
      lookUp,
    });
    expect(delivery).toEqual({ kind: "not-sent", why: "unreachable", about: "255.255.255.255:9" });
  });
});
