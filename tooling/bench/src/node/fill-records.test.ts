import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { testFolder } from "../compiler.fixture.js";
import { fillRecords, recordsIn } from "./fill-records.js";

const folder = testFolder();

it("has the newest record stand there 200 times, each under an id of its own that it holds as well, none newer", () => {
  const newest = `${new Date().toISOString().replaceAll(/[-:.]/g, "")}-E-quickCheck-0a1b2c`;
  writeFileSync(join(folder, `${newest}.json`), JSON.stringify({ run: newest }));
  fillRecords(folder);
  const names = recordsIn(folder);
  expect(names).toHaveLength(200);
  expect(names.at(-1)).toBe(`${newest}.json`);
  const [oldest = ""] = names;
  expect(JSON.parse(readFileSync(join(folder, oldest), "utf8"))).toEqual({
    run: oldest.replace(".json", ""),
  });
});
