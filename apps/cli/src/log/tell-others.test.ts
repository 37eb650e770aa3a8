import { message, type Message } from "@volkit/kit-orchestrator";
import { ending, exited, type Call, type Ending } from "@volkit/tool-command";
import { describe, expect, test } from "vitest";
import { effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { openLogbook } from "../logbook.js";
import type { System } from "../system.js";
import { systemWith } from "../system.fixture.js";
import type { MakeRunner } from "../tool-runner.js";
import { tellOthers } from "./tell-others.js";

const end = { outcome: "failed", exitCode: 1, startedAt: "", durationMs: 1, interrupted: null };
const run = { run: "id", action: "remove", tag: "Vol.E", volume: "E:", node: "NODEA" };
const locked = message("remove.6", "12098", { volume: "E:", node: "NODEA", code: 5 });
const killed = message("start", "VK144", {
  action: "remove",
  startedAt: "then",
  step: "remove.6",
  command: "x",
  run: "id",
});

/** What is told of some messages: by which calls, in which environment; and what is said of it. */
async function told(
  messages: readonly Message[],
  log: NonNullable<ConfigurationFile["log"]>,
  answer: (call: Call) => Ending | Promise<Ending>,
  changed: Partial<System> = {},
) {
  const printed: string[] = [];
  const system: System = {
    ...systemWith({ SystemRoot: "C:\\Windows" }, "win32"),
    print: (_, text) => void printed.push(text),
    onSignal: () => () => undefined,
    ...changed,
  };
  const calls: { call: Call; environment: System["environment"]; seconds: number }[] = [];
  const makeRunner: MakeRunner = ({ deadlineOf }, { environment }) => ({
    run: async (call) => {
      calls.push({ call, environment, seconds: deadlineOf(call.command) });
      return answer(call);
    },
    endAll: () => Promise.resolve([]),
    endOther: () => Promise.resolve({ ended: [], left: [] }),
  });
  const logbook = openLogbook("remove", system);
  messages.forEach(logbook.report);
  const configured = effective({ log, timeouts: { lk_err: 4 } });
  await tellOthers({ logbook, run, end }, { configured, system, makeRunner, mark: "m" });
  const said = logbook.messages.slice(messages.length).map(({ id, values }) => ({ id, values }));
  return { calls, said, notes: logbook.notes };
}

describe("the Application log", () => {
  const written = (count: number, why = "") => exited(0, `written=${count}\r\n${why}`);

  test("is written by one process for all messages, and no text of theirs is part of its script", async () => {
    const { calls, said, notes } = await told([locked, killed], { eventLog: true }, () => written(2));
    expect(said).toEqual([]);
    expect(notes).toEqual(["Application log: 2 of 2 messages written"]);
    expect(calls).toHaveLength(1);
    const [{ call, environment, seconds } = { call: undefined }] = calls;
    expect(call?.command.tool).toEqual({ name: "WindowsPowerShell/v1.0/powershell", home: "windows" });
    expect(call?.command.args.slice(0, -1)).toEqual(["-NoLogo", "-NoProfile", "-NonInteractive", "-Command"]);
    const script = call?.command.args.at(-1) ?? "";
    expect(script).not.toMatch(/["\r\n]|NODEA|12098/);
    expect(script).toContain("Write-EventLog -LogName Application -Source volkit -EventId $number");
    expect(environment?.["VOLKIT_EVENTS"]?.split("\n")).toEqual([
      'Error 12098 Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of 5.',
      expect.stringMatching(/^Warning 144 VK144 The remove /),
    ]);
    expect(seconds).toBe(10);
  });

  test("is not asked where there is nothing to write", async () => {
    expect(await told([], { eventLog: true }, () => written(0))).toMatchObject({ calls: [], notes: [] });
  });

  test.each<[string, Ending, object]>([
    ["nothing, as a stand-in that does nothing", exited(0), { count: 2 }],
    ["that it wrote one, and why no more", written(1, "why=No.\r\n"), { count: 1 }],
    [
      "that it wrote one before it had to be ended",
      { ...written(1), how: "timed-out", seconds: 9, left: [] },
      { count: 1 },
    ],
    ["that it is not there", ending({ how: "missing", lookedFor: [] }), { count: 2 }],
  ])("that says %s has not been written", async (_, answer, values) => {
    const { said } = await told([locked, killed], { eventLog: true }, () => answer);
    expect(said).toMatchObject([{ id: "VK153", values: { all: 2, ...values } }]);
  });

  test("takes what fits into a variable, and the rest is said", async () => {
    const many = Array.from({ length: 400 }, () => locked);
    const { calls, said } = await told(many, { eventLog: true }, () => written(400));
    expect(calls[0]?.environment["VOLKIT_EVENTS"]?.length).toBeLessThan(32_000);
    const left = 400 - (calls[0]?.environment["VOLKIT_EVENTS"]?.split("\n").length ?? 0);
    expect(said).toMatchObject([{ id: "VK153", values: { count: left, all: 400 } }]);
  });
});

describe("lk_err", () => {
  const messages = [locked, locked, locked, locked];
  const lkErr = { enabled: true };

  /** Each start takes so long. */
  function lasting(each: number, answer: Ending) {
    let ms = 0;
    const answers = () => {
      ms += each;
      return answer;
    };
    return told(messages, { lkErr }, answers, { monotonic: () => ms });
  }

  test("has three seconds in all, a command no more than its own, and what was left out is said", async () => {
    const { calls, said, notes } = await lasting(1200.263222, exited(0));
    expect(calls.map(({ seconds }) => seconds)).toEqual([3, 1.8, 0.6]);
    expect(said).toMatchObject([{ id: "VK152", values: { count: 1, all: 4 } }]);
    expect(notes).toEqual(["lk_err: 3 of 4 messages written"]);
  });

  test("is not called again after it had not ended in time", async () => {
    const { calls, said } = await lasting(500, ending({ how: "timed-out", seconds: 0.5, left: [] }));
    expect(calls).toHaveLength(1);
    expect(said).toMatchObject([{ id: "VK152", values: { count: 4, all: 4 } }]);
  });

  test("is ended by a signal, and the run goes on to its record", async () => {
    const { said } = await told([locked], { lkErr: { enabled: true } }, () => new Promise(() => undefined), {
      onSignal: (listener) => {
        setImmediate(listener, "SIGTERM");
        return () => undefined;
      },
    });
    expect(said).toMatchObject([{ id: "VK152", values: { count: 1, all: 1 } }]);
  });
});
