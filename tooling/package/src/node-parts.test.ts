import { expect, test } from "vitest";
import { licenceReport } from "./licence-report.js";
import { nodeParts } from "./node-parts.js";

test("Node comes first, then its parts by name, without its interfaces", () => {
  const parts = nodeParts({ zlib: "1.3", node: "22.1.0", modules: "127", napi: "10", acorn: "8.16.0" });
  expect(parts.map(({ name, licence }) => [name, licence])).toEqual([
    ["node", "MIT"],
    ["acorn", "MIT"],
    ["zlib", "Zlib"],
  ]);
});

test("a part that is new in Node has no licence until somebody has looked, and is refused", () => {
  const parts = nodeParts({ node: "99.0.0", novelty: "1.0" });
  const shipped = parts.map((part) => ({ ...part, path: ["node", part.name], requires: [] }));
  expect(licenceReport(shipped).refused).toEqual(["novelty@1.0: (says none); it came by node > novelty"]);
});
