import { describe, expect, it } from "vitest";
import { routesOfRow, rowsOf } from "./ends.js";
import { fold } from "./fold.js";
import { turnsKey, type Route, type Turn } from "./route.js";
import { newStates, type Exit } from "./state.js";

function turn(line: string, answer: string, ...said: readonly string[]): Turn {
  const question = { step: "remove.1", line };
  return { question, answer, said: said.map((id) => ({ step: "remove.1", id })), paused: 0 };
}

function route(exit: Exit, ...turns: readonly Turn[]): Route {
  return { turns, exit };
}

function keys(routes: Iterable<Route>): readonly string[] {
  return [...routes].map(({ turns, exit }) => `${turnsKey(turns)}\nexit ${exit}`).toSorted();
}

/** One way or the other, then always the same. */
const diamond = [
  route(0, turn("a", "left"), turn("b", "done"), turn("d", "yes")),
  route(1, turn("a", "left"), turn("b", "done"), turn("d", "no", "12098")),
  route(0, turn("a", "right", "VK210"), turn("c", "done"), turn("d", "yes")),
  route(1, turn("a", "right", "VK210"), turn("c", "done"), turn("d", "no", "12098")),
];

/** What is not known is asked once more. */
const asksAgain = [
  route(0, turn("list", "absent")),
  route(1, turn("list", "present", "12039")),
  route(0, turn("list", "unknown", "VK208"), turn("list", "absent")),
  route(1, turn("list", "unknown", "VK208"), turn("list", "present", "12039")),
  route(1, turn("list", "unknown", "VK208"), turn("list", "unknown", "VK501")),
];

describe("folding", () => {
  it.each([
    ["a diamond", diamond],
    ["a question asked again", asksAgain],
  ])("loses nothing and adds nothing: the rows of %s, written out, are the routes", (_, routes) => {
    const rows = rowsOf(fold(routes, newStates()));
    expect(keys(rows.flatMap((row) => [...routesOfRow(row)]))).toEqual(keys(routes));
    expect(rows.reduce((sum, { paths }) => sum + paths, 0)).toBe(routes.length);
  });

  it("makes one state of what follows equal situations", () => {
    const state = fold(diamond, newStates());
    const after =
      state.kind === "asking" ? state.ways.flatMap(({ to }) => (to.kind === "asking" ? to.ways : [])) : [];
    expect(new Set(after.map(({ to }) => to)).size).toBe(1);
    expect(rowsOf(state).map(({ stretches }) => stretches.map((ways) => ways.length))).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it("makes one question of the same asked once more", () => {
    expect(fold(asksAgain, newStates())).toMatchObject({
      again: { after: "unknown", said: [{ id: "VK208" }], times: 1 },
      ways: [{ answer: "absent" }, { answer: "present" }, { answer: "unknown", said: [{ id: "VK501" }] }],
    });
  });

  it("keeps two questions where the second time brings something else", () => {
    const [absent, ...others] = asksAgain;
    const changed = [route(0, turn("list", "absent", "VK502")), ...others];
    expect(absent).toBeDefined();
    expect(fold(changed, newStates())).not.toHaveProperty("again");
  });

  it("is refused where the same answers lead to different things", () => {
    const asksOther = [
      route(0, turn("a", "yes"), turn("b", "done")),
      route(0, turn("a", "yes"), turn("c", "done")),
    ];
    const saysOther = [route(0, turn("a", "yes", "12065")), route(0, turn("a", "yes", "12066"))];
    const endsOther = [route(0, turn("a", "yes")), route(1, turn("a", "yes"))];
    for (const routes of [asksOther, saysOther, endsOther]) {
      expect(() => fold(routes, newStates())).toThrow(
        /^the same answers led to different things:\nremove\.1 a: yes/,
      );
    }
  });
});
