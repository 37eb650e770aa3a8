import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { families, familyOf } from "../../src/metrics/families.js";
import { cases } from "./support/alert-cases.js";
import { hasPromtool, noPromtool, promtool } from "./support/promtool.js";
import { rulesFile } from "./support/rules.js";

const rules = readFileSync(rulesFile, "utf8");
const alerts = [...rules.matchAll(/^ {6}- alert: (\w+)$/gm)].map(([, name = ""]) => name);

test.skipIf(!hasPromtool)(`the alerts are well-formed (skipped where ${noPromtool})`, () => {
  expect(promtool(["check", "rules", rulesFile])).toMatchObject({ status: 0 });
});

test("every alert has a case in which it fires and one in which it does not", () => {
  const tried = (fires: boolean) => new Set(cases.flatMap((one) => (one.fires === fires ? [one.alert] : [])));
  expect([...tried(true)].sort()).toEqual(alerts.toSorted());
  expect([...tried(false)].sort()).toEqual(alerts.toSorted());
});

test("every alert says what is so and what to do in both languages", () => {
  const blocks = rules.split(/^ {6}- alert: /m).slice(1);
  for (const block of blocks) {
    const said = (key: string) => new RegExp(`^ +${key}: "(.+)"$`, "m").exec(block)?.[1] ?? "";
    for (const key of ["summary", "description"]) {
      expect(said(key), block).toMatch(/^[\x20-\x7e]+$/);
      expect(said(`${key}_ja`), block).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  }
});

test("the alerts ask for metrics and labels that there are", () => {
  const asked = [...rules.matchAll(/(volkit_\w+)(?:\{([^}]*)\})?/g)];
  expect(asked.length).toBeGreaterThan(alerts.length);
  for (const [, name = "", selectors = ""] of asked) {
    const family = familyOf(name);
    expect(family, name).toBeDefined();
    const labels: readonly string[] = family === undefined ? [] : families[family].labels;
    for (const [, label = ""] of selectors.matchAll(/(\w+)=~?"/g)) expect(labels, name).toContain(label);
  }
});
