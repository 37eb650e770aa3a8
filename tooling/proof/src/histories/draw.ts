import fc from "fast-check";
import type { History } from "./history.js";
import { actionNames } from "./kit.js";
import { count, line, stepOn, words } from "./draw-step.js";
import { siteNames } from "./site.js";

/** The longest history that is drawn, in passages. */
const longest = 20;

function historyOf(nodes: 2 | 3): fc.Arbitrary<History> {
  const names = ["NODEA", "NODEB", "NODEC"].slice(0, nodes);
  return fc.record({
    nodes: fc.constant(nodes),
    site: fc
      .oneof(
        { weight: 1, arbitrary: fc.constant(siteNames[0]) },
        { weight: 1, arbitrary: words(...siteNames) },
      )
      .map(nameOf),
    steps: fc
      .array(passageOn(names), { minLength: 1, maxLength: longest, size: "max" })
      .map((passages) => passages.flat()),
  });
}

function nameOf(word: string): History["site"] {
  return siteNames.find((name) => name === word) ?? siteNames[0];
}

/** One step, or a few that belong together: chance alone would seldom bring them about. */
function passageOn(names: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.oneof(
    { weight: 12, arbitrary: stepOn(names).map((step) => [step]) },
    { weight: 2, arbitrary: interruption(names) },
    { weight: 3, arbitrary: sideBySide(names) },
    { weight: 1, arbitrary: splitBrain(names) },
  );
}

/** An action that is ended from outside or goes down with its node, somewhere on its way, and often is run again. */
function interruption(names: readonly string[]): fc.Arbitrary<readonly string[]> {
  const parts = {
    node: words(...names),
    action: words(...actionNames),
    commands: count(12),
    place: count(3),
    how: words("kill NODE before", "kill NODE after", "crash NODE before dirty", "crash NODE after clean"),
    again: fc.boolean(),
  };
  return fc
    .record(parts)
    .map(({ node, action, commands, place, how, again }) => [
      `begin ${action} ${node}`,
      `go ${node} ${commands} ${place}`,
      how.replace("NODE", node),
      ...(again ? [`power ${node}`, `run ${action} ${node}`] : []),
    ]);
}

/** Two actions or an action and something else, command by command in any order. */
function sideBySide(names: readonly string[]): fc.Arbitrary<readonly string[]> {
  const action = words(...actionNames);
  const beside = fc.oneof(line("begin", action, words(...names)), stepOn(names));
  const go = line("go", words(...names), count(3, 1), count(3));
  return fc
    .record({
      action,
      node: words(...names),
      first: count(10),
      beside,
      goes: fc.array(go, { maxLength: 8, size: "max" }),
    })
    .map((drawn) => [
      `begin ${drawn.action} ${drawn.node}`,
      `go ${drawn.node} ${drawn.first} 0`,
      drawn.beside,
      ...drawn.goes,
    ]);
}

/** A split brain that checks come upon, on either side; most are healed, so that the rest is about something else. */
function splitBrain(names: readonly string[]): fc.Arbitrary<readonly string[]> {
  const check = line("run", words("quickCheck", "deepCheck"), words(...names));
  const copy = line("copy", words(...names), "E", "accessible");
  const parts = {
    before: fc.array(fc.oneof(stepOn(names), copy), { maxLength: 2, size: "max" }),
    checks: fc.array(check, { minLength: 1, maxLength: 3, size: "max" }),
    healed: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
  };
  return fc
    .record(parts)
    .map(({ before, checks, healed }) => [
      "mend everything",
      "fault split-brain E:",
      ...before,
      ...checks,
      ...(healed ? ["mend split-brain E:"] : []),
    ]);
}

/** Any history at all: two nodes or three, any site, any steps. */
export const anyHistory: fc.Arbitrary<History> = fc.oneof(historyOf(2), historyOf(3));
