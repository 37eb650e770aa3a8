import { expect, test } from "vitest";
import { licenceReport } from "./licence-report.js";
import { shipments } from "./shipped.js";

test("what is published is listed with all that comes with it, all of it under permissive licences", async () => {
  const shipped = await shipments();
  const brought = new Map(shipped.map(([of, ...parts]) => [of.name, parts.map(({ name }) => name)]));
  expect(brought.get("volkit")).toEqual(expect.arrayContaining(["commander", "execa", "rolldown", "zod"]));
  expect(brought.get("@volkit/tool-runner")).toEqual(
    expect.arrayContaining(["@volkit/tool-command", "execa", "human-signals", "iconv-lite"]),
  );
  expect(brought.get("@volkit/tool-command")).toEqual([]);
  expect([...brought.values()].flat()).not.toContain("vitest");
  expect(licenceReport(shipped.flat()).refused).toEqual([]);
});
