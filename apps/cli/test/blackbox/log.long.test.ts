import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs, type Reply } from "./harness/answer.js";
import { anyNumber, textLike } from "./harness/matching.js";
import { onlyOn, pipes, signalled } from "./harness/only-on.js";
import { until } from "./harness/until.js";
import { runIn, startIn, usualConfiguration, volkit, worldOf, type Plan } from "./harness/volkit.js";
import { configure, type World } from "./harness/world.js";

const fileIn = ({ folder }: World) => join(folder, "logs", "volkit.jsonl");

/** A configuration that wants a log, with what else it says. */
const logging =
  (more: object = {}, log: object = {}) =>
  (world: World) => ({ ...usualConfiguration, ...more, log: { file: fileIn(world), ...log } });

const linesIn = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

async function logOf(plan: Plan) {
  const outcome = await volkit({ configurationIn: logging(), ...plan });
  return { ...outcome, lines: linesIn(fileIn(outcome.world)) };
}

const time = textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00$/);
const lockFails: readonly Reply[] = [[the.lock, ends(5)]];
const vk151 = (why: string) =>
  textLike(new RegExp(`^WARN VK151 The log \\S+ is not kept .*: ${why}.* The action`));

describe.concurrent("the log", () => {
  test("gets a line for each message and one for the run, with these keys and no others", async () => {
    const { lines, records } = await logOf({ action: "remove", replies: lockFails });
    const [record] = records();
    const run = {
      time,
      run: textLike(/^\d{8}T\d{9}Z-E-remove-[0-9a-f]{6}$/),
      action: "remove",
      tag: "Vol.E",
      volume: "E:",
      node: "NODEA",
    };
    expect(record).toMatchObject({ run: run.run });
    expect(lines).toEqual([
      {
        ...run,
        kind: "message",
        severity: "ERROR",
        id: "12098",
        step: "remove.6",
        text: 'Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of 5.',
      },
      {
        ...run,
        kind: "run",
        outcome: "failed",
        exitCode: 1,
        startedAt: time,
        durationMs: anyNumber,
        interrupted: null,
      },
    ]);
  });

  test("gets the run alone where there was nothing to say, and the next one after it", async () => {
    const { world, lines, messages } = await logOf({});
    expect([messages, lines]).toMatchObject([[], [{ kind: "run", action: "quickCheck", exitCode: 0 }]]);
    await runIn(world, { action: "deepCheck" });
    expect(linesIn(fileIn(world))).toMatchObject([{ action: "quickCheck" }, { action: "deepCheck" }]);
  });

  test("gets a run that was refused", async () => {
    const { exit, lines } = await logOf({ words: ["quickCheck", "-t", "Vol.E", "--volume", "?"] });
    expect(exit).toBe(2);
    expect(lines).toMatchObject([
      { kind: "message", id: "VK103", volume: null, tag: null },
      { kind: "run", outcome: "refused", exitCode: 2 },
    ]);
  });

  test("gets a call that is nobody's, and none that is the vendor's", async () => {
    const call = (vendor: string) => ({
      words: ["restore", "--called-by=7", `--vendor=${vendor}`, "-t", "V.F"],
    });
    const { world, exit } = await volkit({ configurationIn: logging(), ...call("/v.ksh") });
    expect([exit, existsSync(fileIn(world))]).toEqual([117, false]);
    await runIn(world, call(""));
    expect(linesIn(fileIn(world))).toMatchObject([
      { kind: "message", id: "VK700", tag: "V.F", volume: null },
      { kind: "run", outcome: "not-run", exitCode: 1 },
    ]);
  });

  test("gets a rehearsal beside the vendor's script, as such", async () => {
    const resources = { "Vol.E": { ...usualConfiguration.resources["Vol.E"], mode: "observe" } };
    const { world } = await volkit({
      configurationIn: logging({ resources }),
      words: ["restore", "--called-by=7", "--vendor=/v.ksh", "-t", "Vol.E", "-i", "E:"],
    });
    await until(() => existsSync(fileIn(world)) && readFileSync(fileIn(world), "utf8").endsWith("\n"));
    expect(linesIn(fileIn(world))).toMatchObject([
      {
        kind: "run",
        run: textLike(/-E-restoreRehearsal-/),
        action: "restore",
        outcome: "rehearsed",
        exitCode: null,
        result: "depends",
      },
    ]);
  });

  test("gets what is said last of all: that the run was not recorded", async () => {
    const { lines } = await logOf({
      words: ["recover"],
      environment: (world) => ({ LKROOT: undefined, VOLKIT_CONFIG: world.configurationFile }),
    });
    expect(lines).toMatchObject([{ id: "VK120" }, { kind: "run" }, { kind: "message", id: "VK131" }]);
  });

  test("gets a run that was killed, from the next one, which records it", async () => {
    const world = worldOf({ replies: [[the.lock, { seconds: 30 }, {}]] });
    configure(world, logging()(world));
    await startIn(world, "remove", "SIGKILL");
    expect(existsSync(fileIn(world))).toBe(false);
    const { records } = await runIn(world, { action: "remove" });
    const lines = linesIn(fileIn(world));
    const [killed] = records();
    expect(killed).toMatchObject({ exitCode: null });
    expect(lines[0]).toMatchObject({
      kind: "run",
      outcome: "failed",
      exitCode: null,
      interrupted: { signal: null, step: "remove.6" },
    });
    expect(lines.slice(1, 2)).toMatchObject([{ kind: "message", id: "VK144" }]);
    expect(lines.at(-1)).toMatchObject({ kind: "run", outcome: "succeeded" });
  });
});

const inItsPlace: readonly [string, (file: string) => void, string][] = [
  [
    "a folder",
    (file) => {
      mkdirSync(file);
    },
    "what stands in its place is no ordinary file",
  ],
  [
    "a link",
    (file) => {
      symlinkSync("/etc/passwd", file);
    },
    "a link stands in its place",
  ],
  ["a pipe", (file) => execFileSync("mkfifo", [file]), "what stands in its place is no ordinary file"],
];

describe.concurrent("a log that cannot be written changes nothing about the action, and is said once", () => {
  for (const [title, plant, why] of inItsPlace) {
    onlyOn("posix", pipes)(title, async () => {
      const arrange = (world: World) => {
        mkdirSync(dirname(fileIn(world)));
        plant(fileIn(world));
      };
      const { exit, messages, calls, records } = await volkit({ configurationIn: logging(), arrange });
      expect(exit).toBe(0);
      expect(calls).toHaveLength(4);
      expect(messages).toEqual([vk151(why)]);
      expect(records()).toMatchObject([{ messages: [{ id: "VK151" }] }]);
    });
  }

  onlyOn("posix", pipes)("a device", async () => {
    const { exit, messages } = await volkit({
      configurationIn: () => ({ ...usualConfiguration, log: { file: "/dev/full" } }),
    });
    expect([exit, messages]).toEqual([0, [vk151("what stands in its place")]]);
  });

  onlyOn("posix", pipes)("a disk that does not answer, and the exit status is the action's own", async () => {
    const hanging = fileURLToPath(new URL("harness/hanging-disk.mjs", import.meta.url));
    const { exit, messages, seconds } = await volkit({
      configurationIn: logging(),
      arrange: ({ folder }) => execFileSync("mkfifo", [join(folder, "pipe")]),
      environment: (world) => ({
        NODE_OPTIONS: `--import ${hanging}`,
        HANGING_FILE: fileIn(world),
        PIPE: join(world.folder, "pipe"),
      }),
    });
    expect([exit, messages]).toEqual([0, [vk151("no answer within 2 s")]]);
    expect(seconds).toBeLessThan(20);
  });
});

describe.concurrent("several runs at once", () => {
  test("begin another file where one is full, and lose and tear no line", async () => {
    const letters = ["E", "F", "G", "H"];
    const replies: Reply[] = letters.map((letter) => [
      ["EMCmd", ".", "GETMIRRORVOLINFO", `${letter}:`],
      { stdout: `${letter}: 2 NODEB 10.0.0.1 1\r\n` },
    ]);
    const world = worldOf({ replies });
    configure(world, logging({}, { megabytes: 1, keep: 2 })(world));
    const [oldLine, oldLines] = [`{"text":"${"x".repeat(87)}"}\n`, 10_588];
    const old = oldLine.repeat(oldLines);
    mkdirSync(dirname(fileIn(world)));
    writeFileSync(fileIn(world), old);
    await Promise.all(
      letters.map((letter) => runIn(world, { words: ["quickCheck", "-t", `Vol.${letter}`, "-i", letter] })),
    );
    const [older, newer] = [`${fileIn(world)}.1`, fileIn(world)].map((file) => readFileSync(file, "utf8"));
    expect(older?.startsWith(old)).toBe(true);
    expect(Buffer.byteLength(older ?? "")).toBeLessThanOrEqual(1024 * 1024);
    const lines = [...linesIn(`${fileIn(world)}.1`).slice(oldLines), ...linesIn(fileIn(world))];
    expect(newer).not.toBe("");
    for (const letter of letters) {
      const own = lines.filter((line) => JSON.stringify(line).includes(`"tag":"Vol.${letter}"`));
      expect(own).toMatchObject([
        { kind: "message", id: "12030" },
        { kind: "run", exitCode: 0 },
      ]);
    }
  });
});

const lkErr = (number: string, text: string, more: Partial<Record<"c" | "d" | "p", string>> = {}) => {
  const { c = "FRS_ERR", d = "TO_STDERR", p = "volkit" } = more;
  return ["lk_err", "-c", c, "-n", number, "-d", d, "-p", p, text];
};
const unable =
  'Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of 5.';
const recoverText =
  "VK120 A DataKeeper resource has no recover action: nothing can be recovered on this node without a switchover. Nothing was done.";
const withLkErr = (more: object = {}, log: object = {}) => ({
  configuration: { ...usualConfiguration, ...more, log: { lkErr: { enabled: true, ...log } } },
});
const vk152 = (why: string) =>
  textLike(new RegExp(`^WARN VK152 \\d of \\d messages of this run were not written by lk_err: ${why}`));

describe.concurrent("lk_err", () => {
  test("is not called unless that is asked for", async () => {
    const { calls } = await volkit({ action: "remove", replies: lockFails });
    expect(calls.filter(([tool]) => tool === "lk_err")).toEqual([]);
  });

  test("gets each error after all other commands, and the record has a note of it", async () => {
    const call = lkErr("12098", unable);
    const { calls, messages, records } = await volkit({
      ...withLkErr(),
      action: "remove",
      replies: [...lockFails, [call, ends(0)]],
    });
    expect(messages).toHaveLength(1);
    expect(calls.at(-1)).toEqual(call);
    const [record] = records();
    expect(record).toMatchObject({ notes: ["lk_err: 1 of 1 messages written"] });
    expect(JSON.stringify(record)).not.toContain('"tool":"lk_err"');
  });

  test("gets of the kit's own messages the digits, and all of the number before the text", async () => {
    const call = lkErr("120", recoverText);
    const { calls } = await volkit({
      ...withLkErr(),
      words: ["recover", "-t", "Vol.E"],
      replies: [[call, ends(0)]],
    });
    expect(calls).toEqual([call]);
  });

  test("gets the severities and words that the configuration names", async () => {
    const enabled = 'VSS scheduled backups on volume "E:" are enabled.';
    const call = lkErr("12065", enabled, { c: "OWN_ERR", d: "TO_LOG", p: "kit" });
    const { calls } = await volkit({
      ...withLkErr({}, { class: "OWN_ERR", destination: "TO_LOG", program: "kit", severities: ["INFO"] }),
      action: "restore",
      replies: [[call, ends(0)]],
    });
    expect(calls.filter(([tool]) => tool === "lk_err")).toEqual([call]);
  });

  test("that fails is said once, changes nothing, and is not told by lk_err itself", async () => {
    const { exit, calls, messages, records } = await volkit({
      ...withLkErr({}, { severities: ["ERROR", "WARN", "INFO"] }),
      action: "remove",
      replies: [...lockFails, [lkErr("12098", unable), ends(3)]],
    });
    expect(exit).toBe(1);
    expect(messages.slice(1)).toEqual([vk152("it ended with 3. The action itself is not affected.$")]);
    expect(calls.filter(([tool]) => tool === "lk_err")).toHaveLength(1);
    expect(records()).toMatchObject([{ messages: [{ id: "12098" }, { id: "VK152" }] }]);
  });

  test("is ended at its deadline", async () => {
    const { messages, seconds } = await volkit({
      ...withLkErr({ timeouts: { lk_err: 0.5 } }),
      action: "remove",
      replies: [...lockFails, [lkErr("12098", unable), hangs]],
    });
    expect(messages.slice(1)).toEqual([vk152("it had not ended after 0.5 s")]);
    expect(seconds).toBeLessThan(20);
  });

  onlyOn("posix", signalled)(
    "is left out where the run was ended from outside, and that is said",
    async () => {
      const { calls, messages } = await volkit({
        ...withLkErr(),
        action: "remove",
        replies: [[the.lock, hangs]],
        signal: "SIGTERM",
      });
      expect(calls.filter(([tool]) => tool === "lk_err")).toEqual([]);
      expect(messages.slice(1)).toEqual([vk152("the run was ended from outside \\(SIGTERM\\)")]);
    },
  );
});

describe.concurrent("the Application log", () => {
  onlyOn("posix", "it is about systems that have none")(
    "is none outside of Windows, and that is said",
    async () => {
      const configuration = { ...usualConfiguration, log: { eventLog: true } };
      const { exit, messages } = await volkit({ configuration, action: "remove", replies: lockFails });
      expect(exit).toBe(1);
      expect(messages.slice(1)).toEqual([
        textLike(
          /^WARN VK153 1 of 1 messages of this run were not written to the Application log: linux has none\./,
        ),
      ]);
    },
  );
});
