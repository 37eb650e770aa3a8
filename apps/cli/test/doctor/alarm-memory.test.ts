import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { configurationOf, makeDoctoredLab, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;
let folder: string;
beforeAll(async () => {
  lab = await makeDoctoredLab();
  folder = join(lab.root("NODEA"), "Out/volkit/alarms");
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  lab.remove();
});

async function found(notify = "on-change"): Promise<readonly string[]> {
  lab.configure("NODEA", { ...configurationOf("NODEA"), splitBrain: { notify } });
  const { findings } = await lab.examine();
  return findings.flatMap((one) => (one.id === "alarm.memory" ? [`${one.verdict}: ${one.found.en}`] : []));
}

describe("of the memory of what was told doctor finds", () => {
  it("nothing where every check tells", async () => {
    expect(await found("every-check")).toEqual([]);
  });

  it("no fault where nothing was told yet, nor in a folder", async () => {
    expect(await found()).toEqual(["good: nothing was told yet"]);
    mkdirSync(folder);
    expect(await found()).toEqual([`good: ${folder}`]);
  });

  it("a link in its place, a file in its place, a file in it that is damaged", async () => {
    symlinkSync(".", folder);
    expect(await found()).toEqual([`warning: ${folder}: it is a link.`]);
    rmSync(folder);
    writeFileSync(folder, "");
    expect(await found()).toEqual([`warning: ${folder}: it is no folder.`]);
    rmSync(folder);
    mkdirSync(folder);
    writeFileSync(join(folder, "E.json"), "{}");
    expect(await found()).toEqual([expect.stringMatching(/^warning: .*E\.json: it is damaged, /)]);
  });
});
