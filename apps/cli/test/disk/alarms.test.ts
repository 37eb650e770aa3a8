import type { Alarm, Message } from "@volkit/kit-orchestrator";
import { parseVolume } from "@volkit/tool-command";
import { appendFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openAlarms } from "../../src/alarms/open.js";
import { makeReadOnly, tmpfs } from "./support/disks.js";

const volumeE = parseVolume("E:") ?? { letter: "E", name: "E:" };
const raised: Alarm = { kind: "raised", told: ["eism"] };
const over: Alarm = { kind: "over", told: [] };

/** A check that keeps this: what it had known, and what it says. */
async function check(records: string, keeps: Alarm | undefined) {
  const said: string[] = [];
  const randomHex = () => Math.random().toString(16).slice(2);
  const report = ({ id }: Message) => void said.push(id);
  const { book, settle } = await openAlarms(records, volumeE, { now: Date.now, randomHex }, report);
  const known = book.read("NODEB").kind;
  book.keep("NODEB", keeps);
  await settle();
  return [known, ...said];
}

function fill(root: string): void {
  const ballast = join(root, "ballast");
  writeFileSync(ballast, "");
  for (const bytes of [4096, 1]) {
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(bytes));
    } catch {
      continue; // till nothing more goes in
    }
  }
}

describe("a split brain that was told, and is over while nobody can write so, hides no other one", () => {
  test("on a full disk, from which what was told can still be taken away", async (context) => {
    const root = tmpfs(context, "size=64k");
    expect(await check(root, raised)).toEqual(["none"]);
    fill(root);
    expect(await check(root, over)).toEqual(["lost", "VK158"]);
    expect(readdirSync(join(root, "alarms"))).toEqual([]);
    rmSync(join(root, "ballast"));
    expect(await check(root, raised)).toEqual(["none"]);
    expect(await check(root, raised)).toEqual(["raised"]);
  });

  test("on a disk that is read-only, as long as it is", async (context) => {
    const root = tmpfs(context, "size=64k");
    await check(root, raised);
    makeReadOnly(context, root);
    expect(await check(root, over)).toEqual(["lost", "VK158"]);
    expect(await check(root, raised)).toEqual(["lost", "VK158"]);
  });

  test("in a folder that is removed meanwhile", async (context) => {
    const root = tmpfs(context, "size=64k");
    await check(root, raised);
    rmSync(join(root, "alarms"), { recursive: true });
    expect(await check(root, raised)).toEqual(["none"]);
    expect(await check(root, raised)).toEqual(["raised"]);
  });
});
