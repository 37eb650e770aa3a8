import type { Dose } from "../chapter.js";
import { inWords } from "../rules/judge.js";
import type { Path, World } from "../walk/path.js";
import type { Procedures } from "../walk/procedures.js";
import { alarmWorlds } from "../walk/alarm-worlds.js";
import { walk } from "../walk/walk.js";
import { nodeB, worldOf } from "../walk/world-of.js";
import { likenessOf } from "./likeness.js";
import { withOtherEndings } from "./others.js";

/** What the folding of the answers came to: the paths that were taken with other endings, and those that differ. */
export interface Folded {
  readonly taken: number;
  readonly unlike: readonly string[];
}

const builtIn = { by: "built-in", slow: 5, notInstalled: false } as const;

const worlds: readonly World[] = [
  worldOf("restore"),
  worldOf("restore", { writeCheck: builtIn }),
  worldOf("remove", { vss: { unknown: "continue" } }),
  worldOf("deepCheck", { emcmd: { retries: 0 } }),
  worldOf("quickCheck", { vss: { peerDelete: "when-present" }, peers: "from eqv_list" }),
  worldOf("quickCheck", { emcmd: { retries: 0 }, peers: [nodeB()] }),
  ...alarmWorlds,
];

/**
 * Tests the folding: wherever an answer stands for several endings, the procedure has to do the same on each of them.
 * In the small dose every ending is tried once or twice in every step; in the full one everywhere.
 */
export async function fold(procedures: Procedures, dose: Dose, hear: (path: Path) => void): Promise<Folded> {
  const most = dose === "small" ? 2 : 40;
  const tried = new Map<string, number>();
  const unlike: string[] = [];
  let taken = 0;
  for (const world of worlds) {
    const chosen: Path[] = [];
    await walk(procedures, world, (path) => {
      if (path.asked.some((_, index) => (tried.get(keyOf(path, index)) ?? 0) < most)) chosen.push(path);
      for (const index of path.asked.keys())
        tried.set(keyOf(path, index), (tried.get(keyOf(path, index)) ?? 0) + 1);
    });
    const again = new Map<string, number>();
    for (const path of chosen) {
      const wanted = (index: number): boolean => {
        const times = again.get(keyOf(path, index)) ?? 0;
        again.set(keyOf(path, index), times + 1);
        return times < most;
      };
      for await (const other of withOtherEndings(procedures, path, wanted)) {
        taken += 1;
        hear(other);
        if (likenessOf(other) !== likenessOf(path))
          unlike.push(`"${inWords(path)}" goes otherwise: ${inWords(other)}`);
      }
    }
  }
  return { taken, unlike };
}

function keyOf({ world, asked }: Path, index: number): string {
  const one = asked[index];
  return `${world.name} ${one?.step ?? ""} ${one?.words ?? ""} ${one?.answer ?? ""}`;
}
