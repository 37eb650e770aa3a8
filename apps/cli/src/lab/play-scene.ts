import {
  answerAs,
  labStore,
  mendFault,
  readCalls,
  setFault,
  standardTools,
  type Cluster,
} from "@volkit/cluster-lab";
import type { System } from "../system.js";
import { changesMade } from "./changes-made.js";
import { runInLab, type Volkit } from "./run-in-lab.js";
import type { Act, Scene } from "./scenes.js";

/** A scene, played: how it came out, and in what it is not as it should be. */
export interface Played {
  readonly exitCode: number;
  readonly says: readonly string[];
  /** What the kit changed, in a few words each. */
  readonly did: readonly string[];
  readonly cluster: Cluster;
  readonly wrong: readonly string[];
}

/** Plays a scene on a lab on disk, through real processes, and holds it against what has to come out. */
export async function playScene(volkit: Volkit, dir: string, scene: Scene, system: System): Promise<Played> {
  for (const act of scene.before ?? []) await perform(dir, act);

  const earlier = (await readCalls(dir)).length;
  let stderr = "";
  const listening: System = {
    ...system,
    print: (stream, text) => {
      if (stream === "stderr") stderr += text;
    },
  };
  const ran = await runInLab(volkit, dir, scene.node, [scene.action, "-t", "Vol.E", "-i", "E:"], listening);

  const exitCode = ran.kind === "ran" ? ran.exitCode : 2;
  const says = stderr.split("\n").flatMap((line) => line.split(" ")[1] ?? []);
  const cluster = await labStore(dir).read();
  const did = changesMade((await readCalls(dir)).slice(earlier));
  return { exitCode, says, did, cluster, wrong: differences(scene, exitCode, says, cluster) };
}

async function perform(dir: string, act: Act): Promise<void> {
  await labStore(dir).update((cluster) => ({ cluster: after(cluster, act), value: undefined }));
}

function after(cluster: Cluster, act: Act): Cluster {
  if ("tool" in act) return answerAs(standardTools, cluster, act.on, act.tool, act.args).cluster;
  const outcome = "fault" in act ? setFault(cluster, act.fault) : mendFault(cluster, act.mend);
  return outcome.kind === "changed" ? outcome.cluster : cluster;
}

function differences(scene: Scene, exitCode: number, says: readonly string[], cluster: Cluster): string[] {
  const nodes = Object.entries(scene.after).flatMap(([name, wanted]) => {
    const node = cluster.nodes.find((each) => each.name === name);
    const found = `${node?.volumes[0]?.mirror.role ?? "none"} ${node?.instances[0]?.state ?? "none"}`;
    return compare(name, found, `${wanted.role} ${wanted.resource}`);
  });
  const flagged = cluster.nodes.filter(({ flags }) => flags.length > 0).map(({ name }) => name);
  return [
    ...compare("exit", String(exitCode), String(scene.exitCode)),
    ...compare("messages", says.join(" "), scene.says.join(" ")),
    ...nodes,
    ...compare("flags", flagged.join(" "), (scene.flagsOn ?? []).join(" ")),
    ...(scene.traps === undefined ? [] : compare("traps", String(cluster.traps.length), String(scene.traps))),
  ];
}

function compare(what: string, found: string, expected: string): string[] {
  return found === expected ? [] : [`${what}: found "${found}", expected "${expected}"`];
}
