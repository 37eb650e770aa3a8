import { noAlarms } from "../src/alarm-book.js";
import { commandLine, type Call, type Ending } from "@volkit/tool-command";
import fc from "fast-check";
import { expect, it } from "vitest";
import { rehearse, type remove, type Run } from "../src/index.js";
import { act } from "./support/act.js";
import { silence } from "./support/answers.js";
import { anyWorld } from "./support/any-answers.js";
import { procedures, type AnyWorld } from "./support/in-any-world.js";
import { scripted } from "./support/scripted.js";

type Procedure = (run: Run) => ReturnType<typeof remove>;

it("a rehearsal that is certain is what the real run comes to, whatever the changes come to, in worlds of every kind", async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.values(procedures)), anyWorld, async (procedure, world) => {
      const { kind, verdict } = await rehearsedAndRun(procedure, world);
      kinds.add(kind);
      if (kind === "would-succeed") expect(verdict).toBe("succeeded");
      if (kind === "would-fail") expect(verdict).toBe("failed");
    }),
    { numRuns: 1000 },
  );
  expect([...kinds].toSorted()).toEqual(["depends", "would-fail", "would-succeed"]);
});

/** What a rehearsal in a world says, and what a run in it comes to. */
async function rehearsedAndRun(procedure: Procedure, world: AnyWorld) {
  let kind = "";
  const rehearsal: Procedure = async (run) => {
    const { rehearsed } = await rehearse(procedure, run.resource, run.settings, {
      runner: { run: (call) => answerIn(world, call) },
      report: (said) => {
        run.report(said);
      },
      note: () => undefined,
      pause: (seconds) => run.pause(seconds),
      addressesOf: (node) => run.addressesOf(node),
      alarms: noAlarms,
    });
    kind = rehearsed.kind;
    return "succeeded";
  };
  await act(rehearsal, scripted({}), world.given);
  const { verdict } = await act(procedure, { run: (call) => answerIn(world, call) }, world.given);
  return { kind, verdict };
}

/** The same question has the same answer, whoever asks and when. */
function answerIn({ answer, healthy }: AnyWorld, call: Call): Promise<Ending> {
  const line = commandLine(call.command);
  const ending = answer(line, 0);
  return ending === undefined ? scripted({ [line]: silence, ...healthy }).run(call) : Promise.resolve(ending);
}
