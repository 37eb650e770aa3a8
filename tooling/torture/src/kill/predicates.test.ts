import { createCluster } from "@volkit/cluster-lab";
import { describe, expect, it } from "vitest";
import { commandsOf } from "../commands.js";
import { findingsOf } from "../predicate.js";
import { scenarios } from "../scenarios.js";
import type { Ran } from "../try-action.js";
import type { KillCase } from "./case.js";
import { runAfter, toldToEnd, type Survived } from "./predicates.js";
import type { Struck } from "./strike.js";

const [scenario] = scenarios;
const check = { time: "", node: "NODEA", tool: "CheckVolume", args: ["E:"], exitCode: 0 };
const healthy = createCluster();

function recordOf(
  name: string,
  exitCode: number | null,
  interrupted: { signal: string; command: string } | null = null,
) {
  const calls = [{ tool: "CheckVolume", args: ["E:"], durationMs: null, how: null }];
  return { name, content: { exitCode, interrupted, calls } };
}

const good: Ran = {
  exit: 0,
  seconds: 1,
  endedAt: 0,
  said: [],
  before: healthy,
  after: healthy,
  calls: [check],
  records: [recordOf("2.json", 0)],
  others: [],
  left: [],
  isLocked: false,
};
const told: Struck = {
  ...good,
  secondsAfter: 0.1,
  exit: 1,
  said: [{ severity: "ERROR", id: "VK180", text: "deepCheck was ended from outside" }],
  records: [recordOf("1.json", 1, { signal: "SIGINT", command: '"CheckVolume" E:' })],
};
const killed: Struck = { ...good, secondsAfter: 0, exit: null, records: [] };
/** The run after it completes its record, and says so. */
const next: Partial<Ran> = {
  records: [recordOf("1.json", null), recordOf("2.json", 0)],
  said: [{ severity: "WARN", id: "VK144", text: "The deepCheck was killed" }],
};
const tool = { id: 4711, words: "CheckVolume", stuck: false };

function survived(signal: NodeJS.Signals, struck: Struck, second: Partial<Ran> = {}): Survived {
  const [command] = commandsOf([check]);
  if (command === undefined || scenario === undefined) throw new Error("nothing to try");
  const one: KillCase = {
    clean: { scenario, ran: good, commands: [command] },
    at: { when: "running", command },
    signal,
    row: "",
    name: "",
  };
  return { ...one, struck, second: { ...good, ...second } };
}

function found(one: Survived): string {
  const predicates = [...(one.signal === "SIGKILL" ? [] : toldToEnd), ...runAfter];
  return findingsOf(predicates, one)
    .map(({ what }) => what)
    .join("\n");
}

it("what is as it has to be is not found fault with", () => {
  expect(found(survived("SIGINT", told))).toBe("");
  expect(found(survived("SIGKILL", killed, next))).toBe("");
});

describe("a run that is told to end is found fault with that", () => {
  it.each<[string, Partial<Struck>, string]>([
    ["answers 0", { exit: 0 }, "exit 0"],
    ["dies of it", { exit: null, records: [] }, "exit none"],
    ["says nothing", { said: [] }, "VK180 is not said"],
    ["goes on", { secondsAfter: 0.6 }, "0.60 s"],
    ["leaves its tool", { left: [tool] }, "its tools are ended: CheckVolume"],
    ["leaves no record", { records: [] }, "0 are"],
    ["does not record it", { records: [recordOf("1.json", 1)] }, 'where: {"interrupted":null'],
    [
      "records another",
      { records: [recordOf("1.json", 1, { signal: "SIGHUP", command: "CheckVolume E:" })] },
      "SIGHUP",
    ],
    [
      "records elsewhere",
      { records: [recordOf("1.json", 1, { signal: "SIGINT", command: "sc query" })] },
      "sc query",
    ],
  ])("%s", (_, struck, text) => {
    expect(found(survived("SIGINT", { ...told, ...struck }))).toContain(text);
  });
});

describe("the run after a killed one is found fault with that", () => {
  it.each<[string, Partial<Ran>, string]>([
    ["fails", { exit: 1, records: [recordOf("2.json", 1)] }, "exit 1, a clean one 0"],
    ["leaves another cluster", { after: { ...healthy, acceptsOsf: false } }, "acceptsOsf: false"],
    ["waits", { seconds: 3.1 }, "3.10 s, allowed 3.00 s"],
    ["leaves a process of its own", { left: [tool] }, "no process is left: CheckVolume"],
    ["leaves half a record", { records: [{ name: "2.json", content: undefined }] }, "2.json is not whole"],
    ["leaves no record", { records: [] }, "0 records, expected 2"],
    ["does not complete the record of the killed one", { records: [recordOf("2.json", 0)] }, "1 records"],
    ["says nothing of it", { said: [] }, "VK144 is not said"],
    ["leaves what was half written", { others: ["1.half"] }, "1.half"],
  ])("%s", (_, second, text) => {
    expect(found(survived("SIGKILL", killed, { ...next, ...second }))).toContain(text);
  });
});
