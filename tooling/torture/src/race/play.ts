import { setTimeout as pause } from "node:timers/promises";
import { labEnvironment } from "@volkit/cluster-lab";
import { join } from "node:path";
import { startKit, type Ended, type Started } from "../kit.js";
import { endThoseIn, livingIn, type LabProcess } from "../processes.js";
import { emptyRecordFolder, readRecordFolder, type RecordFolder } from "../record-folder.js";
import { node, type QuickNode } from "./quick-node.js";
import type { Action, Actor, Round } from "./round.js";

/** A run of a round, and how it came out. */
export interface Played extends Ended {
  readonly action: Action;
  readonly disturbed: boolean;
}

/** A round as it was played, and a check after it. */
export interface PlayedRound extends Round {
  readonly runs: readonly Played[];
  readonly met: readonly string[];
  readonly next: Ended;
  readonly records: RecordFolder;
  readonly left: readonly LabProcess[];
}

/** How far back a clock is set. */
const setBack = "data:text/javascript,const now = Date.now; Date.now = () => now() - 86400000";

/** Plays a round on a node, and then lets a check see what it has left. */
export async function play(round: Round, quick: QuickNode): Promise<PlayedRound> {
  const records = join(labEnvironment(quick.dir, node).LKROOT, "Out", "volkit");
  emptyRecordFolder(records);
  quick.forget();

  const stopped: Started[] = [];
  const running = round.actors.map(async (actor, index): Promise<Played> => {
    await pause(actor.at * 1000);
    const disturbed = index === 0 && round.disturbance !== "none";
    const kit = begin(actor, round, disturbed, quick);
    if (disturbed && round.disturbance === "stopped") stopped.push(kit);
    if (disturbed) await disturb(kit, round, quick);
    return { ...(await kit.ended), action: actor.action, disturbed };
  });
  await Promise.all(running.filter((_, index) => index > 0 || round.disturbance !== "stopped"));
  for (const kit of stopped) kit.kill("SIGKILL"); // whom nobody had to end
  const runs = await Promise.all(running);

  quick.hangNone();
  const next = await startKit(quick.dir, node, "quickCheck").ended;
  await pause(80);
  const left = livingIn(quick.dir);
  endThoseIn(quick.dir);
  return { ...round, runs, met: quick.met(), next, records: readRecordFolder(records), left };
}

function begin({ action }: Actor, { disturbance }: Round, disturbed: boolean, { dir }: QuickNode): Started {
  const words = disturbed && disturbance === "set back" ? ["--import", setBack] : [];
  return startKit(dir, node, action, words);
}

async function disturb(kit: Started, { disturbance, after }: Round, quick: QuickNode): Promise<void> {
  await Promise.race([pause(after * 1000), kit.ended]);
  if (kit.isOver()) return;
  if (disturbance === "killed") kit.kill("SIGKILL");
  if (disturbance === "stopped") kit.kill("SIGSTOP");
  if (disturbance === "hangs") quick.hangOne();
}
