import { ending, exited, type Call, type Ending } from "@volkit/tool-command";
import { expect, test } from "vitest";
import { sparingRunner } from "./sparing-runner.js";

const hung = ending({ how: "timed-out", seconds: 30, left: [] });

function call(name: string, args: readonly string[], peer?: string): Call {
  const tool = { name, home: "lifekeeper" } as const;
  const command = { tool, args, effect: "reads", deadlines: [], read: () => undefined } as const;
  return { step: "survey", ...(peer === undefined ? {} : { peer }), command };
}

/** Makes calls one after the other or at once, each ending as `endings` says for its first argument. */
function sparing(endOf: (call: Call) => Ending) {
  const made: string[] = [];
  const { runner, insteadOf } = sparingRunner({
    run: async (asked) => {
      made.push(asked.command.args.join(" "));
      await new Promise(setImmediate);
      return endOf(asked);
    },
  });
  const runAll = (calls: readonly Call[]) => Promise.all(calls.map((each) => runner.run(each)));
  return { made, insteadOf, runAll };
}

const volumes = ["E:", "F:", "G:", "H:"];

test("a program that hung twice on a node, and answered nothing there, is not asked there again", async () => {
  const { made, insteadOf, runAll } = sparing(() => hung);
  const calls = volumes.map((volume) => call("EMCmd", ["NODEB", volume], "NODEB"));
  expect(await runAll(calls)).toEqual([hung, hung, hung, hung]);
  expect(made).toEqual(["NODEB E:", "NODEB F:"]);
  expect(calls.map(({ command }) => insteadOf(command))).toEqual([
    undefined,
    undefined,
    "EMCmd NODEB E:",
    "EMCmd NODEB E:",
  ]);
});

test("one answer, and every question is asked: one volume that hangs is not the program", async () => {
  const { made, insteadOf, runAll } = sparing(({ command }) =>
    command.args.includes("F:") ? exited(0) : hung,
  );
  const calls = volumes.map((volume) => call("EMCmd", ["NODEB", volume], "NODEB"));
  expect(await runAll(calls)).toEqual([hung, exited(0), hung, hung]);
  expect(made).toHaveLength(4);
  expect(calls.flatMap(({ command }) => insteadOf(command) ?? [])).toEqual([]);
});

test("other nodes, other programs, and other programs on the same node are asked", async () => {
  const { made, runAll } = sparing(({ peer }) => (peer === "NODEB" ? hung : exited(0)));
  const remote = (peer: string, program: string, volume: string) =>
    call("lcdremexec", ["-d", peer, "--", program, volume], peer);
  await runAll(volumes.map((volume) => remote("NODEB", "vssadmin.exe", volume)));
  await runAll([
    remote("NODEB", "sc.exe", "x"),
    remote("NODEC", "vssadmin.exe", "E:"),
    call("vssadmin", ["E:"]),
    call("EMCmd", ["NODEB", "E:"], "NODEB"),
  ]);
  expect(made).toHaveLength(2 + 4);
});

test("what failed has answered", async () => {
  const { made, runAll } = sparing(() => exited(9));
  await runAll(volumes.map((volume) => call("flg_test", [volume], "NODEB")));
  expect(made).toHaveLength(4);
});
