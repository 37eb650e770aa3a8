import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { keysInJapanese } from "volkit/src/configuration/keys-in-japanese.js";
import { publishedSchema } from "volkit/src/configuration/published-schema.js";
import { messageTable } from "@volkit/kit-orchestrator";
import { ledger } from "volkit/src/open-facts/ledger.js";
import { rowsOf } from "./configuration-rows.js";
import { referenceFiles } from "./files.js";

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await referenceFiles();
}, 60_000);

function page(name: string): string {
  return files.get(`apps/docs/reference/${name}`) ?? "";
}

test("what is in git of the reference is what the tables give: else run npm run generate:docs", () => {
  const stale = [...files].filter(([path, text]) => text !== inGit(path)).map(([path]) => path);
  expect(stale).toEqual([]);
});

function inGit(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
}

describe.each(["md", "ja.md"])("the reference %s", (ending) => {
  test("tells messages in the order of their numbers", () => {
    const told = [...page(`messages.${ending}`).matchAll(/^### (.+)$/gm)].map(([, id = ""]) => id);
    expect(told).toEqual(told.toSorted());
  });

  test("has a heading for every message and every open fact", () => {
    const headings = (name: string): string[] =>
      [...page(name).matchAll(/^### (.+)$/gm)].map(([, text = ""]) => text);
    expect(headings(`messages.${ending}`).toSorted()).toEqual(Object.keys(messageTable).toSorted());
    expect(headings(`open-facts.${ending}`).toSorted()).toEqual(ledger.map(({ id }) => id).toSorted());
  });
});

describe("every key of the configuration", () => {
  const rows = rowsOf(publishedSchema());

  test("is described in the schema", () => {
    expect(rows.filter(({ description }) => description === "").map(({ path }) => path)).toEqual([]);
  });

  test("is described in Japanese, and nothing else is", () => {
    expect(Object.keys(keysInJapanese).toSorted()).toEqual(rows.map(({ path }) => path).toSorted());
  });

  test("tells what may stand there", () => {
    expect(rows.find(({ path }) => path === "snmp.managers[].version")).toMatchObject({
      values: { kind: "choice", of: ['"1"', '"2c"', '"3"'] },
      isRequired: true,
    });
    expect(rows.find(({ path }) => path === "emcmd.retries")).toMatchObject({
      values: { kind: "number", isWhole: true, isAbove: false, from: "0", to: "10" },
      standard: "1",
    });
  });
});
