import { setTimeout as pause } from "node:timers/promises";
import type { Bench } from "../bench.js";
import { breaking } from "../breaking.js";
import { programOf, type Command } from "../commands.js";
import { tryAction, type Ran } from "../try-action.js";
import type { KillCase } from "./case.js";

/** A run that was ended from outside. */
export interface Struck extends Ran {
  /** How long it went on after the blow, in seconds; undefined where it had ended before. */
  readonly secondsAfter: number | undefined;
}

/** How often is looked whether a command has got to where the kit is to be ended, in ms. */
const betweenLooks = 3;

/** Runs a case's scenario, and ends the kit at the moment that the case names. */
export async function strike({ clean, at, signal }: KillCase, bench: Bench): Promise<Struck> {
  await bench.begin(clean.scenario.cluster);
  if (at.when === "running") await bench.change(breaking(hanging(at.command)));

  let struckAt: number | undefined;
  const ran = await tryAction(bench, clean.scenario, async (kit) => {
    if (at.when === "moment") await Promise.race([pause(at.share * clean.ran.seconds * 1000), kit.ended]);
    else while (!kit.isOver() && !(await isMade(at.command, bench))) await pause(betweenLooks);
    if (kit.isOver()) return;
    struckAt = performance.now();
    kit.kill(signal);
  });
  return { ...ran, secondsAfter: struckAt === undefined ? undefined : (ran.endedAt - struckAt) / 1000 };
}

/** That one start of the command's program, and no other, hangs without having done its work. */
function hanging({ node, program, before }: Command): readonly string[] {
  return ["hang", node, program, "1", String(before)];
}

/** Whether the lab has answered the command, or holds it up. */
async function isMade({ node, program, before }: Command, bench: Bench): Promise<boolean> {
  const calls = await bench.calls();
  const made = calls.filter((call) => call.node === node && programOf(call.tool, call.args) === program);
  return made.length > before;
}
