import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hold } from "@volkit/run-lock";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { metered } from "./lab.fixture.js";

const ofChecks = { action: "quickCheck", result: "succeeded" };

function ids(said: readonly string[]): string[] {
  return said.map((line) => line.split(" ").slice(0, 2).join(" "));
}

describe("runs", () => {
  test("are counted from run to run, whichever action it is", async () => {
    const node = metered();
    await node.run("quickCheck");
    await node.run("quickCheck");
    await node.run("deepCheck");
    expect(node.value("volkit_runs_total", ofChecks)).toBe(2);
    expect(node.value("volkit_runs_total", { action: "deepCheck", result: "succeeded" })).toBe(1);
    expect(node.value("volkit_last_run_exit_status", { action: "quickCheck" })).toBe(0);
    expect(node.value("volkit_last_run_result", { action: "quickCheck", result: "failed" })).toBe(0);
    expect(node.value("volkit_tool_duration_seconds_count", { tool: "CheckVolume" })).toBe(1);
  });

  test("that fail are told apart, with the time and the status of the last", async () => {
    const node = metered();
    await node.run("quickCheck");
    const before = node.value("volkit_last_run_timestamp_seconds", { action: "quickCheck" }) ?? Infinity;
    await node.fault("exit NODEA GETMIRRORVOLINFO 9");
    await node.run("quickCheck");
    expect(node.value("volkit_runs_total", { action: "quickCheck", result: "failed" })).toBe(1);
    expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
    expect(node.value("volkit_last_run_exit_status", { action: "quickCheck" })).toBe(1);
    expect(node.value("volkit_last_run_timestamp_seconds", { action: "quickCheck" })).toBeGreaterThan(before);
    expect(node.value("volkit_messages_total", { severity: "ERROR" })).toBe(1);
  });

  test("count a tool that was ended at its deadline", async () => {
    const node = metered();
    await node.fault("hang NODEA lcdremexec");
    await node.run("quickCheck");
    expect(node.value("volkit_tool_deadlines_total", { tool: "lcdremexec" })).toBe(1);
    expect(node.value("volkit_tool_deadlines_total", { tool: "EMCmd" })).toBe(0);
  });

  test("that know no volume have a file of their own, and no tag in it", async () => {
    const node = metered();
    await node.run("quickCheck", ["-t", "Any.Tag", "--volume", "?"]);
    expect(node.files()).toEqual(["volkit-none.prom"]);
    const text = node.text("volkit-none.prom");
    expect(text).toContain(
      'volkit_runs_total{node="NODEA",volume="",tag="",action="quickCheck",result="refused"} 1',
    );
    expect(text).not.toContain("Any.Tag");
  });

  test("of many tags on one volume keep the youngest sixteen", async () => {
    const node = metered();
    for (let n = 1; n <= 18; n += 1) await node.run("quickCheck", ["-t", `Tag.${n}`, "--volume", "E:"]);
    const tags = new Set([...node.text().matchAll(/tag="(Tag\.\d+)"/g)].map(([, tag]) => tag));
    expect(tags.size).toBe(16);
    expect(tags.has("Tag.18")).toBe(true);
    expect(tags.has("Tag.2")).toBe(false);
  });

  test("of a tag with hostile signs leave a file that can be read", async () => {
    const node = metered();
    await node.run("quickCheck", ["-t", 'a"b\\c} 9\u2028x', "--volume", "E:"]);
    expect(node.text()).toContain('tag="a\\"b\\\\c} 9 x"');
  });
});

describe("the folder of the collector", () => {
  test("gets whole files that everybody may read, and nothing else", async () => {
    const node = metered();
    await node.run("quickCheck");
    expect(node.files()).toEqual(["volkit-E.prom"]);
    expect(node.text()).toMatch(/\n$/);
    expect(statSync(join(node.folder, "volkit-E.prom")).mode & 0o777).toBe(0o644);
  });

  test("that is not there is not made: it is said once, and the action goes on", async () => {
    const node = metered();
    rmSync(node.folder, { recursive: true });
    expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK155"]);
    expect(existsSync(node.folder)).toBe(false);
    expect(readdirSync(node.records).filter((name) => name.endsWith(".json"))).toHaveLength(1);
  });

  test("that is a file is said, and left as it is", async () => {
    const node = metered();
    rmSync(node.folder, { recursive: true });
    writeFileSync(node.folder, "mine");
    expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK155"]);
    expect(readFileSync(node.folder, "utf8")).toBe("mine");
  });

  test.each(["volkit-E.prom", "volkit-E.writing"])(
    "in which %s is a link: what it leads to is left alone",
    async (name) => {
      const node = metered();
      const victim = join(node.folder, "..", "victim");
      writeFileSync(victim, "mine");
      symlinkSync(victim, join(node.folder, name));
      expect(await node.run("quickCheck")).toEqual([]);
      expect(readFileSync(victim, "utf8")).toBe("mine");
      expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
      expect(node.files()).toEqual(["volkit-E.prom"]);
    },
  );

  test("in which a folder stands in the way keeps the file as it was", async () => {
    const node = metered();
    await node.run("quickCheck");
    mkdirSync(join(node.folder, "volkit-E.writing"));
    expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK155"]);
    expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
    rmSync(join(node.folder, "volkit-E.writing"), { recursive: true });
    await node.run("quickCheck");
    expect(node.value("volkit_runs_total", ofChecks), "what was not written is counted all the same").toBe(3);
  });
});

test("a folder in the place of the file is said, and nothing is left beside it", async () => {
  const node = metered();
  mkdirSync(join(node.folder, "volkit-E.prom"));
  expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK155"]);
  expect(node.files()).toEqual(["volkit-E.prom"]);
});

test("tags that look the same in the file are one there: no sample stands twice", async () => {
  const node = metered();
  for (const tag of ["a\u2028b", "a b"]) await node.run("quickCheck", ["-t", tag, "--volume", "E:"]);
  const names = node
    .text()
    .split("\n")
    .map((line) => line.slice(0, line.lastIndexOf(" ")));
  const samples = names.filter((name) => name.startsWith("volkit_"));
  expect(new Set(samples).size).toBe(samples.length);
});

describe("what is kept beside the records", () => {
  const kept = (records: string) => join(records, ".metrics", "E.json");

  test("and is gone: counters begin at 0 again", async () => {
    const node = metered();
    await node.run("quickCheck");
    rmSync(kept(node.records));
    expect(await node.run("quickCheck")).toEqual([]);
    expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
  });

  test.each(["", "{", "[]", '{"format":"volkit-metrics","formatVersion":99,"samples":[]}'])(
    "and cannot be understood (%j) is said once, and written anew",
    async (text) => {
      const node = metered();
      await node.run("quickCheck");
      writeFileSync(kept(node.records), text);
      expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK157"]);
      expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
      expect(await node.run("quickCheck")).toEqual([]);
      expect(node.value("volkit_runs_total", ofChecks)).toBe(2);
    },
  );

  test("and holds samples that no release knows leaves them out", async () => {
    const node = metered();
    const samples = [
      { name: "volkit_from_tomorrow", labels: {}, value: 1 },
      { name: "volkit_runs_total", labels: { tag: 7 }, value: "many" },
      { name: "volkit_tool_duration_seconds", labels: { tool: "EMCmd" }, value: 1 },
      null,
    ];
    mkdirSync(join(node.records, ".metrics"), { recursive: true });
    writeFileSync(
      kept(node.records),
      JSON.stringify({ format: "volkit-metrics", formatVersion: 1, samples }),
    );
    expect(await node.run("quickCheck")).toEqual([]);
    expect(node.text()).not.toContain("tomorrow");
    expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
  });

  test("and cannot be used leaves the counters out, rather than let them begin anew and jump back", async () => {
    const node = metered();
    mkdirSync(node.records, { recursive: true });
    writeFileSync(join(node.records, ".metrics"), "in the way");
    expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK156"]);
    expect(node.text()).not.toMatch(/_total|_count/);
    expect(node.value("volkit_metrics_state_kept")).toBe(0);
    expect(node.value("volkit_split_brain")).toBe(0);
    rmSync(join(node.records, ".metrics"));
    await node.run("quickCheck");
    expect(node.value("volkit_metrics_state_kept")).toBe(1);
    expect(node.value("volkit_runs_total", ofChecks)).toBe(1);
  });

  test("and cannot be written still goes on from what it is", async () => {
    const node = metered();
    await node.run("quickCheck");
    mkdirSync(`${kept(node.records)}.writing`);
    for (let n = 0; n < 2; n += 1) {
      expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK156"]);
      expect(node.value("volkit_runs_total", ofChecks)).toBe(2);
      expect(node.value("volkit_metrics_state_kept")).toBe(0);
    }
  });

  test("and is in use by others all the time leaves their file alone", async () => {
    const node = metered();
    await node.run("quickCheck");
    const held = await hold(join(node.records, ".metrics"), "E");
    const before = node.text();
    expect(ids(await node.run("quickCheck"))).toEqual(["WARN VK156"]);
    expect(node.text()).toBe(before);
    if (held.kind === "held") await held.release();
    await node.run("quickCheck");
    expect(node.value("volkit_runs_total", ofChecks)).toBe(2);
  });
});

test("without metrics.folder nothing is written and nothing kept", async () => {
  const node = metered({ file: { metrics: {} } });
  expect(await node.run("quickCheck")).toEqual([]);
  expect(node.files()).toEqual([]);
  expect(readdirSync(node.records)).not.toContain(".metrics");
});
