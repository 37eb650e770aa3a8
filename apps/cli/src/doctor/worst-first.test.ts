import { expect, it } from "vitest";
import { worstFirst } from "./worst-first.js";

it("tells the worst first, and within a verdict what matters most: split brain, data, service, tools, the rest", () => {
  const sorted = [
    { id: "mirror.role", verdict: "good" },
    { id: "records.room", verdict: "bad" },
    { id: "mirror.splitBrainFlag", verdict: "warning" },
    { id: "answer.shadows", verdict: "bad" },
    { id: "service.stopping", verdict: "bad" },
    { id: "answer.chkntfs", verdict: "bad" },
    { id: "mirror.state", verdict: "bad" },
    { id: "mirror.splitBrain", verdict: "bad" },
  ] as const;
  expect(worstFirst(sorted).map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
    "bad mirror.splitBrain",
    "bad answer.chkntfs",
    "bad mirror.state",
    "bad service.stopping",
    "bad answer.shadows",
    "bad records.room",
    "warning mirror.splitBrainFlag",
    "good mirror.role",
  ]);
});
