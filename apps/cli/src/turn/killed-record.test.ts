import { expect, test } from "vitest";
import { killedRecord } from "./killed-record.js";

test("what a killed run knew is its record, without what only a run that goes on has", () => {
  const file = { format: "volkit-record", run: "R", running: { pid: 7 } };
  const record = killedRecord(JSON.stringify(file));
  expect(record?.members).toEqual(file);
  expect(JSON.parse(record?.text ?? "")).toEqual({ format: "volkit-record", run: "R" });
});

test.each(["", "{", "[]", "null", '{"format":"volkit-rehearsal"}'])("%s is no record", (file) => {
  expect(killedRecord(file)).toBeUndefined();
});

test("nor is one nested too deep to be written again: it holds up no run", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(killedRecord(`{"format":"volkit-record","calls":${deep}}`)).toBeUndefined();
});
