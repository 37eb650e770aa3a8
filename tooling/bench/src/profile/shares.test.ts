import { expect, test } from "vitest";
import { sharesOf, type CpuProfile } from "./shares.js";

const frame = (functionName: string, url = "") => ({ functionName, url });
const kit = "/kit/dist";

const profile: CpuProfile = {
  nodes: [
    { id: 1, callFrame: frame("(root)"), children: [2, 3, 4, 5, 6, 9] },
    { id: 2, callFrame: frame("(idle)") },
    { id: 3, callFrame: frame("(garbage collector)") },
    { id: 4, callFrame: frame("run", "node:internal/main") },
    { id: 5, callFrame: frame("load", `${kit}/volkit.js`), children: [7] },
    { id: 6, callFrame: frame("step", `${kit}/parts/core.js`), children: [8] },
    { id: 7, callFrame: frame("compileForPublicLoader", "node:internal/bootstrap/realm") },
    { id: 8, callFrame: frame("execa", `${kit}/parts/execa.js`), children: [10] },
    { id: 9, callFrame: frame("boot", `${kit}/volkit.js`) },
    { id: 10, callFrame: frame("spawn", "node:child_process") },
  ],
  samples: [2, 3, 4, 6, 7, 9, 10],
  timeDeltas: [1000, 2000, 3000, 4000, 5000, 6000, 7000],
};

test("each moment counts once, as that of the innermost function of the kit", () => {
  expect([...sharesOf(profile).values()]).toEqual([3, 5, 6, 7, 4, 2, 1]);
});

test("nothing is lost", () => {
  const sum = [...sharesOf(profile).values()].reduce((one, other) => one + other, 0);
  expect(sum).toBe(28);
});
