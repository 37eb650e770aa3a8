import { figureOf } from "../figure.js";
import { inTurns } from "../in-turns.js";
import type { Row } from "../result.js";
import type { Section } from "../section.js";
import { exploreAll, passBarely, walkAll, type Walked } from "../walker/walked.js";

export const walker: Section = {
  name: "walker",
  title: "taking every path of the procedures, as proofs and explanations do",
  async measure({ rounds }) {
    const rows: Row[] = [];
    const notes: string[] = [];
    for (const [what, walkOnce] of walks) {
      const walked = await walkOnce();
      const speeds = await inTurns(
        new Map([
          ["walked", () => pathsASecond(walked, walkOnce)],
          ["bare", () => pathsASecond(walked, () => passBarely(walked))],
        ]),
        rounds,
      );
      const figure = (name: string) => figureOf(speeds.get(name) ?? []);
      rows.push({
        what,
        measure: "speed",
        unit: "paths/s",
        figure: figure("walked"),
        against: { what: "as many calls, answered and no more", figure: figure("bare") },
      });
      const calls = walked.reduce((sum, one) => sum + one, 0);
      notes.push(`${what}: ${walked.length} paths of ${calls} calls in all.`);
    }
    return { rows, notes };
  },
};

const walks = [
  ["quickCheck, restore and remove, every answer", walkAll],
  ["what explanations come from", exploreAll],
] as const;

async function pathsASecond(walked: Walked, once: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await once();
  return walked.length / ((performance.now() - began) / 1000);
}
