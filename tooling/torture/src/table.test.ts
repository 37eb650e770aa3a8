import { expect, it } from "vitest";
import { tableOf } from "./table.js";

it("counts by rows in the order given, and by columns; a row without a count is left out", () => {
  const places = [
    { row: "hangs", column: "remove" },
    { row: "exits", column: "remove" },
    { row: "hangs", column: "check" },
    { row: "unforeseen", column: "check" },
  ];
  expect(tableOf("fire", ["exits", "never", "hangs"], places)).toBe(
    [
      "fire        check  remove  all",
      "exits           0       1    1",
      "hangs           1       1    2",
      "unforeseen      1       0    1",
      "all             2       2    4",
    ].join("\n"),
  );
});
