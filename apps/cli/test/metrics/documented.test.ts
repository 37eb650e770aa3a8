import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { familyNames, familyOf } from "../../src/metrics/families.js";
import { cases } from "./support/alert-cases.js";

const pages = ["metrics.md", "metrics.ja.md"].map(
  (name) => [name, readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8")] as const,
);

test.each(pages)(
  "%s has a row for every metric and every alert, and names no other metric",
  (_name, text) => {
    const rows = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, first]) => first);
    expect(rows).toEqual(expect.arrayContaining([...familyNames]));
    expect(rows).toEqual(expect.arrayContaining(cases.map(({ alert }) => alert)));
    const named = [...text.matchAll(/\bvolkit_\w+/g)].map(([name]) => name);
    const known = (name: string) => familyOf(name) !== undefined || familyNames.some((one) => one === name);
    expect(named.filter((name) => !known(name))).toEqual([]);
  },
);
