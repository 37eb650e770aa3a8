import { exited, type Call } from "@volkit/tool-command";
import { unusualEndings, walkPaths, type NamedEnding, type Path } from "@volkit/path-walker";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck, remove, restore, type Verdict, type World } from "../src/actions.js";
import { messageTable, type Message } from "../src/messages.js";

/** What diskhold can say, and what any command can do that only has to succeed: the good answer is each time the first. */
const here: NamedEnding = { name: "good", ending: exited(0, "here\r\n") };
const elsewhere: NamedEnding = { name: "good", ending: exited(0, "elsewhere\r\n") };
const both: NamedEnding = { name: "both", ending: exited(0, "here\r\nelsewhere\r\n") };
const failed: NamedEnding = { name: "failed", ending: exited(1) };
const done: NamedEnding = { name: "good", ending: exited(0) };
const notExited = unusualEndings.filter(({ ending }) => ending.how !== "exited");

function alphabetOf({ step, command }: Call): readonly NamedEnding[] {
  if (command.args[0] !== "show") return [done, failed, ...notExited];
  const [good, other] = step.startsWith("remove") ? [elsewhere, here] : [here, elsewhere];
  return [good, { ...other, name: "the other" }, both, failed, ...unusualEndings];
}

interface Walked extends Path<Verdict> {
  readonly said: readonly Message[];
}

async function pathsOf(action: (world: World) => Promise<Verdict>): Promise<readonly Walked[]> {
  const paths: Walked[] = [];
  let said: Message[] = [];
  await walkPaths(
    (runner) => {
      said = [];
      const report = (message: Message): number => said.push(message);
      return action({ volume: { letter: "E", name: "E:" }, runner, report });
    },
    alphabetOf,
    (path) => paths.push({ ...path, said }),
  );
  return paths;
}

describe.each([
  ["quickCheck", quickCheck, ["check.1"]],
  ["deepCheck", deepCheck, ["check.1", "check.2"]],
  ["restore", restore, ["restore.1", "restore.2", "restore.3", "restore.4"]],
  ["remove", remove, ["remove.1", "remove.2"]],
])("on every path of %s", async (_name, action, steps) => {
  const paths = await pathsOf(action);

  it("unknown is never healthy, and never stopped: every step went well where it succeeds", () => {
    const succeeded = paths.filter(({ end }) => end.kind === "ended" && end.value === "succeeded");
    expect(succeeded.map(({ asked }) => asked.map(({ call, answer }) => `${call.step} ${answer}`))).toEqual([
      steps.map((step) => `${step} good`),
    ]);
  });

  it("nothing is changed after a failure: nothing is even asked", () => {
    for (const { asked } of paths)
      expect(asked.slice(0, -1).filter(({ answer }) => answer !== "good")).toEqual([]);
  });

  it("a failure is said once, by the step that it happened in, and a success is silent", () => {
    for (const { asked, end, said } of paths) {
      expect(end.kind).toBe("ended");
      const failedAt = end.kind === "ended" && end.value === "failed" ? [asked.at(-1)?.call.step] : [];
      expect(said.map(({ step }) => step)).toEqual(failedAt);
    }
  });

  it("a step says only what the table lists for it", () => {
    const listed = (id: Message["id"]): readonly string[] => messageTable[id].steps;
    for (const { said } of paths) for (const { id, step } of said) expect(listed(id)).toContain(step);
  });
});
