import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inLab, volkit, type Lab } from "../lab/lab.js";

/** The folder of the records of a lab's node. */
function recordsOf({ dir }: Lab, node: string): string {
  return join(dir, node, "lifekeeper", "Out", "volkit");
}

/** A lab with records of a check in a split brain, and of a remove on a Japanese node that failed. */
async function inLabWithRuns(play: (lab: Lab, folder: string) => Promise<void>): Promise<void> {
  await inLab("2", async (lab) => {
    await lab.act("NODEA", "quickCheck");
    await lab.lab("fault", "split-brain", "E:");
    await lab.lab("fault", "japanese", "NODEA");
    await lab.lab("fault", "shadow-storage", "NODEA", "E:");
    await lab.act("NODEA", "quickCheck");
    await lab.act("NODEA", "remove");
    await play(lab, recordsOf(lab, "NODEA"));
  });
}

async function recordOf(folder: string, action: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => name.includes(action)) ?? "";
  return join(folder, file);
}

test("what a node has recorded replays the same: from its folder, by its id, and from its bundle, masked or not", async () => {
  await inLabWithRuns(async (lab, folder) => {
    const own = await lab.lab("run", "NODEA", "--", "replay", "--lang", "en");
    expect([own.exit, own.stdout]).toEqual([
      0,
      expect.stringMatching(/^(?:same .*\n(?: +.*\n)*){3}Replayed .*: 3 same\.\n$/),
    ]);

    const id = (await recordOf(folder, "remove")).slice(-"abcdef.json".length, -".json".length);
    const one = await lab.lab("run", "NODEA", "--", "replay", id, "--lang", "en");
    expect([one.exit, one.stdout]).toEqual([0, expect.stringContaining(": 1 same.")]);

    for (const mask of [[], ["--mask"]]) {
      const bundle = join(lab.dir, `bundle${mask.length}.zip`);
      await lab.lab("run", "NODEA", "--", "doctor", "--bundle", bundle, ...mask);
      const { exit, stdout } = await volkit(lab.dir, "replay", bundle, "--lang", "en");
      expect([exit, stdout.split("\n").at(-2)]).toEqual([0, expect.stringContaining(": 3 same.")]);
      expect(stdout.includes("NODEA")).toBe(mask.length === 0);
    }
  });
});

test("an answer that is read otherwise is the first difference, with what was printed", async () => {
  await inLabWithRuns(async (lab, folder) => {
    const record = await readFile(await recordOf(folder, "quickCheck"), "utf8");
    const doctored = join(lab.dir, "doctored.json");
    await writeFile(doctored, record.replace("E: 1 NODEA", "E: 2 \\u001b[31mNODEA"));

    const { exit, stdout } = await volkit(lab.dir, "replay", doctored, "--lang", "en");
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^differs {2}/);
    expect(stdout).toContain("at monitor.2, which role is this node in?: the finding differs\n");
    expect(stdout).toContain("then: finds role: source\n    today: finds role: target\n");
    expect(stdout).toContain(
      'the answer before it: "EMCmd . GETMIRRORVOLINFO E:" ended with 0\n      | E: 2',
    );
    expect(stdout).not.toContain("\x1b");

    const json: unknown = JSON.parse((await volkit(lab.dir, "replay", doctored, "--json")).stdout);
    expect(json).toMatchObject({
      replays: [{ verdict: "differs", first: { kind: "decides", recorded: "source", today: "target" } }],
    });
  });
});

test("what cannot be replayed is said plainly", async () => {
  await inLabWithRuns(async (lab, folder) => {
    const text = await readFile(await recordOf(folder, "remove"), "utf8");
    const files = {
      newer: text.replace('"formatVersion": 1', '"formatVersion": 2'),
      vendor: JSON.stringify({
        ...{ format: "volkit-vendor-result", formatVersion: 1, run: "r", volkit: "0", action: "remove" },
        ...{ node: "A", tag: "T", volume: null, endedAt: "2026-11-23T00:00:00Z", exitCode: 0, calledBy: 1 },
      }),
      broken: text.slice(0, 100),
      setting: text.replace('"unknown": "fail"', '"unknown": "ask"'),
    };
    const says = async (name: keyof typeof files) => {
      const file = join(lab.dir, `${name}.json`);
      await writeFile(file, files[name]);
      const { exit, stdout } = await volkit(lab.dir, "replay", file, "--lang", "en");
      expect(exit).toBe(1);
      return stdout.replaceAll(/\s+/g, " ");
    };
    expect(await says("newer")).toMatch(/of format volkit-record 2, which a newer volkit wrote/);
    expect(await says("vendor")).toMatch(/the result of the vendor's script/);
    expect(await says("broken")).toMatch(/no record that volkit wrote/);
    expect(await says("setting")).toMatch(/does not understand the configuration in it: .*vss\.unknown/);
  });
});

test("a word that names nothing is told with what there is", async () => {
  await inLabWithRuns(async (lab) => {
    const none = await lab.lab("run", "NODEA", "--", "replay", "nosuch", "--lang", "en");
    expect([none.exit, none.stderr]).toEqual([
      1,
      expect.stringContaining("Recorded runs: 3; the latest is "),
    ]);
    const several = await lab.lab("run", "NODEA", "--", "replay", "quickCheck", "--lang", "en");
    expect([several.exit, several.stderr]).toEqual([1, expect.stringContaining("several runs")]);
    expect((await volkit(lab.dir, "replay", "--nosuch")).exit).toBe(2);
  });
});

test("a bundle becomes cases with one command; saved again they hold what volkit does then", async () => {
  await inLabWithRuns(async (lab, folder) => {
    const cases = join(lab.dir, "cases");
    const save = () => volkit(lab.dir, "replay", "--from", folder, "--save-case", cases, "--lang", "en");
    expect((await save()).exit).toBe(0);
    const names = await readdir(cases);
    expect(names).toHaveLength(3);
    for (const name of names)
      expect(name).toMatch(/^(?:quickCheck-succeeded|remove-failed)-[0-9a-f]{6}\.case\.json$/);

    const file = join(cases, names[0] ?? "");
    const saved = await readFile(file, "utf8");
    await writeFile(
      file,
      saved.replace(/"value": "[^"]*"(?=[^}]*}\s*\],\s*"messages": \[[^\]]*\],\s*"end")/, '"value": "?"'),
    );
    const { exit, stdout } = await volkit(lab.dir, "replay", file, "--lang", "en");
    expect([exit, stdout]).toEqual([1, expect.stringContaining("differs")]);
    await save();
    expect(await readFile(file, "utf8")).toBe(saved);

    await writeFile(file, "mine");
    const again = await save();
    expect([again.exit, again.stderr]).toEqual([1, expect.stringContaining("holds something else")]);
    expect(await readFile(file, "utf8")).toBe("mine");
  });
});

test("nothing in a record is a path, nor run", async () => {
  await inLabWithRuns(async (lab, folder) => {
    const record = await readFile(await recordOf(folder, "remove"), "utf8");
    const [hostile, cases] = [join(lab.dir, "hostile"), join(lab.dir, "deep", "cases")];
    await mkdir(hostile);
    const file = join(hostile, "20261123T000000000Z-E-remove-000000.json");
    await writeFile(file, record.replace(/"run": "[^"]*"/, '"run": "../../x\\u001b]0;\\u0007"'));
    const { stdout } = await volkit(lab.dir, "replay", "--from", hostile, "--save-case", cases);
    expect(stdout).not.toMatch(/[\x1b\x07]/);
    expect(await readdir(cases)).toEqual([expect.stringMatching(/^remove-failed-[0-9a-f]{6}\.case\.json$/)]);
  });
});

test("an observed call replays as a rehearsal, and the vendor's result beside it is passed over", async () => {
  await inLab("2", async (lab) => {
    const folder = join(lab.dir, "NODEA", "lifekeeper", "etc");
    await mkdir(folder, { recursive: true });
    const resources = { "Vol.E": { volume: "E:", mode: "observe" } };
    await writeFile(join(folder, "volkit.json"), JSON.stringify({ resources }));
    await lab.lab("run", "NODEA", "--", "rehearse", "remove", "-t", "Vol.E", "--called-by", "7");
    await lab.lab(
      "run",
      "NODEA",
      "--",
      "observed",
      "remove",
      "-t",
      "Vol.E",
      "--called-by",
      "7",
      "--status",
      "0",
    );

    const { exit, stdout } = await lab.lab("run", "NODEA", "--", "replay", "--lang", "en");
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/depends\s+on\s+vssadmin list shadows/)]);
    expect(stdout).toContain(": 1 same.");
  });
});
