import { expect, it } from "vitest";
import { jsonOf } from "./json.js";
import { thisMachine } from "./report.js";
import { timeRow } from "./result.fixture.js";

const machine = thisMachine("22.23.3");
const head = {
  date: "2026-05-01T00:00:00.000Z",
  command: "bench",
  machine,
  rounds: { warmUp: 1, counted: 3 },
};
const about = { name: "overhead", title: "what the kit takes", seconds: 12 };

it("writes every row with its ratio and whether its aim was reached, and which machine it was", () => {
  const rows = [timeRow("check", 60, 40, { kind: "at most", ratio: 1.4 }), timeRow("remove", 60, 40)];
  const told = { ...about, kind: "found", findings: { rows, notes: ["one thing"] } } as const;
  const written: unknown = JSON.parse(jsonOf({ ...head, sections: [told] }));
  expect(written).toEqual({
    ...head,
    sections: [
      {
        ...about,
        failed: null,
        rows: [
          { ...rows[0], ratio: 1.5, reached: false },
          { ...rows[1], ratio: 1.5, reached: null },
        ],
        notes: ["one thing"],
      },
    ],
  });
});

it("writes why a section failed", () => {
  const told = { ...about, kind: "failed", why: "no compiler" } as const;
  const written: unknown = JSON.parse(jsonOf({ ...head, sections: [told] }));
  expect(written).toMatchObject({ sections: [{ ...about, failed: "no compiler", rows: [], notes: [] }] });
});
