import * as procedures from "@volkit/kit-orchestrator";
import { explore } from "@volkit/kit-orchestrator/explain";
import { exited } from "@volkit/tool-command";
import { walk } from "@volkit/proof/src/walk/walk.js";
import { worldOf } from "@volkit/proof/src/walk/world-of.js";

/** Paths that were walked, by how many calls each of them made. */
export type Walked = readonly number[];

const worlds = (["quickCheck", "restore", "remove"] as const).map((action) => worldOf(action));

/** Every path of the quick check, of restore and of remove, by the defaults and with one peer. */
export async function walkAll(): Promise<Walked> {
  const calls: number[] = [];
  for (const world of worlds) await walk(procedures, world, ({ asked }) => calls.push(asked.length));
  return calls;
}

/** The ways that explanations come from. */
export async function exploreAll(): Promise<Walked> {
  const ways = await explore();
  return ways.map(({ events }) => events.filter(({ kind }) => kind === "made").length);
}

/** As many paths of as many calls with no procedure behind them: each call is answered, waited for, and written down. */
export async function passBarely(walked: Walked): Promise<void> {
  for (const calls of walked) {
    const answered = [];
    for (let call = 0; call < calls; call += 1) answered.push(await Promise.resolve(exited(0)));
  }
}
