import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageTable, type MessageEntry, type MessageId } from "../src/index.js";
import { anyWorld } from "./support/any-answers.js";
import { live, procedures } from "./support/in-any-world.js";

/** Message and step, as a great many runs in worlds of every kind said them. */
async function saidSomewhere(): Promise<ReadonlyMap<MessageId, ReadonlySet<string>>> {
  const said = new Map<MessageId, Set<string>>();
  for (const world of fc.sample(anyWorld, { seed: 12029, numRuns: 2500 })) {
    for (const procedure of Object.values(procedures)) {
      const { messages } = await live(procedure, world);
      for (const { id, step } of messages) said.set(id, (said.get(id) ?? new Set()).add(step));
    }
  }
  return said;
}

function stepsOf(id: MessageId): readonly string[] {
  const entry: MessageEntry = messageTable[id];
  return entry.steps.filter((step) => !step.startsWith("clear."));
}

describe("the messages of the procedures", () => {
  it("are each said by the steps that the table lists, all of them and no other", async () => {
    const said = await saidSomewhere();
    for (const [id, at] of said) {
      const listed = stepsOf(id);
      if (listed.length > 0) expect([id, ...[...at].toSorted()]).toEqual([id, ...listed.toSorted()]);
    }
  });

  it("can all be said; VK1xx and VK7xx are for what comes before and around a procedure, VK8xx for clearing flags, VK9xx for proving alarms", async () => {
    const said = await saidSomewhere();
    const never = Object.keys(messageTable).filter((id) => ![...said.keys()].some((each) => each === id));
    expect(never.filter((id) => !/^VK[1789]/.test(id))).toEqual([]);
    expect([...said.keys()].filter((id) => /^VK[1789]/.test(id))).toEqual([]);
  });
});
