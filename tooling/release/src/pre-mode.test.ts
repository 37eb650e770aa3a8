import { expect, test } from "vitest";
import { preStepOf } from "./pre-mode.js";

const versions = { one: "0.1.0" };
const next = { mode: "pre" as const, tag: "next", initialVersions: versions, changesets: ["seen"] };

test("pre-releases begin with the versions that there are", () => {
  expect(preStepOf({ kind: "enter", name: "next" }, undefined, versions)).toEqual({
    kind: "fine",
    command: ["pre", "enter", "next"],
    state: { ...next, changesets: [] },
  });
});

test("another pre-release of the name that is under way needs no command", () => {
  expect(preStepOf({ kind: "enter", name: "next" }, next, versions)).toMatchObject({
    command: [],
    state: next,
  });
});

test("their end makes releases of them", () => {
  const step = preStepOf({ kind: "exit" }, next, versions);
  expect(step).toMatchObject({ command: ["pre", "exit"], state: { mode: "exit", changesets: ["seen"] } });
});

test.each([
  ["a release that does not say so while pre-releases are under way", { kind: "none" as const }, next],
  ["pre-releases of another name", { kind: "enter" as const, name: "beta" }, next],
  ["the end of what has not begun", { kind: "exit" as const }, undefined],
])("%s is refused", (_, wanted, now) => {
  expect(preStepOf(wanted, now, versions).kind).toBe("refused");
});
