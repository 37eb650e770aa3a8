import { expect, test } from "vitest";
import { assertions, chosen, unknownNames } from "./all-assertions.js";
import { groups } from "./group.js";

test("there are at least as many assertions as the tester of OCF agents has, in every group", () => {
  expect(assertions.length).toBeGreaterThanOrEqual(34);
  for (const group of groups) expect(chosen([group]), group).not.toEqual([]);
});

test("each has a name of its own, which no group has", () => {
  const names = [...assertions.map(({ id }) => id), ...groups];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("each says in both languages what is asserted, and what is wrong with a kit that fails it", () => {
  for (const { id, title, wrong } of assertions) {
    for (const text of [title.ja, wrong.ja]) expect(text, id).toMatch(/[ぁ-ん]/);
    for (const text of [title.en, wrong.en]) expect(text, id).toMatch(/^[ -~]+$/);
    expect(wrong.en, id).toMatch(/\.$/);
    expect(wrong.ja, id).toMatch(/。$/);
  }
});

test("each comes beside the others of its group, in the groups' order", () => {
  const order = assertions.map(({ group }) => groups.indexOf(group));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test("they are chosen by their own names and their groups'", () => {
  expect(chosen([])).toBe(assertions);
  expect(chosen(["restore-twice"]).map(({ id }) => id)).toEqual(["restore-twice"]);
  expect(chosen(["killed"]).map(({ group }) => group)).toEqual(["killed", "killed", "killed"]);
  expect(unknownNames(["killed", "restore-twice", "Killed", "nothing"])).toEqual(["Killed", "nothing"]);
});
