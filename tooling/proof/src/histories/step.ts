import {
  addShadowCopy,
  answerAs,
  mendFault,
  setCondition,
  setFault,
  setPower,
  setStorage,
  type Cluster,
} from "@volkit/cluster-lab";
import { isInTouch, nodeIn, stateOf } from "./cluster-view.js";
import { actionNames, type ActionName } from "./kit.js";
import type { Life } from "./life.js";

/**
 * Takes one step of a history. A step is a line of words, the same that a kept case shows:
 * - `run remove NODEA`, `begin remove NODEA`, `go NODEA 3 0` (lets three commands through, each time the first
 *   that waits), `finish NODEA`
 * - `kill NODEA after`, `crash NODEA before dirty`, `power NODEA`: what was started has had its effect or has not
 * - `switchover NODEB`, `failover NODEB`: as LifeKeeper does it
 * - `fault busy NODEA E:`, `mend busy NODEA E:`: the lab's faults; `mend everything`; `late NODEA LOCKVOLUME`
 * - `hand NODEA EMCmd . LOCKVOLUME E:`: an administrator starts a tool
 * - `copy NODEA E backup`, `storage NODEA E F`, `wait 60`
 *
 * A step that cannot be taken as things are (a node is not there, or off) is passed over.
 */
export async function takeStep(life: Life, line: string): Promise<void> {
  const [verb = "", ...words] = line.split(" ");
  const [first = "", second = "", third = ""] = words;
  const namesOthers = words.some((word) => /^NODE[A-Z]$/.test(word) && !life.nodes.includes(word));
  if (namesOthers) return;

  switch (verb) {
    case "run": {
      const run = await life.begin(actionOf(first), second);
      return life.finish(second, run);
    }
    case "begin":
      await life.begin(actionOf(first), second);
      return;
    case "go":
      return life.letThrough(first, Number(second), Number(third));
    case "finish":
      return life.finish(first);
    case "kill":
      return life.interrupt(first, whenOf(second), "process");
    case "crash":
      return crash(life, first, whenOf(second), third === "dirty");
    case "power":
      return life.change(line, (so) => (nodeIn(so, first).power === "up" ? so : setPower(so, first, "up")));
    case "switchover":
      return switchOver(life, first);
    case "failover":
      return failOver(life, first);
    case "fault":
      return life.change(line, (so) => changed(so, setFault(so, words, life.tools)));
    case "mend":
      return first === "everything"
        ? mendEverything(life)
        : life.change(line, (so) => changed(so, mendFault(so, words, life.tools)));
    case "late":
      life.makeLate(first, second);
      return;
    case "hand":
      return life.change(line, (so) => byHand(so, life, words));
    case "copy":
      return life.change(line, (so) => addShadowCopy(so, first, second, third === "accessible"));
    case "storage":
      return life.change(line, (so) => setStorage(so, first, second, third === "none" ? [] : [third]));
    case "wait":
      return life.wait(Number(first));
    default:
      throw new Error(`a history has no step "${line}"`);
  }
}

function actionOf(word: string): ActionName {
  const action = actionNames.find((name) => name === word);
  if (action === undefined) throw new Error(`there is no action "${word}"`);
  return action;
}

function whenOf(word: string): "before" | "after" {
  return word === "after" ? "after" : "before";
}

async function crash(life: Life, node: string, when: "before" | "after", dirty: boolean): Promise<void> {
  await life.interrupt(node, when, "node");
  await life.change(`crash ${node}`, (so) => {
    if (nodeIn(so, node).power === "down") return so;
    return setPower(dirty ? setCondition(so, node, "E", { dirty }) : so, node, "down");
  });
}

/** Remove where the resource is in service, then restore on the other node; if that fails, restore where it was. */
async function switchOver(life: Life, to: string): Promise<void> {
  const from = life.nodes.find((name) => isInService(life.cluster(), name) && name !== to);
  if (from === undefined || !isInTouch(life.cluster(), from, to)) return;
  if (!(await ranWell(life, "remove", from)) || (await ranWell(life, "restore", to))) return;
  await ranWell(life, "restore", from);
}

/** Restore where a node is left that thinks the one in service dead: it is off, or out of touch. */
async function failOver(life: Life, to: string): Promise<void> {
  const from = life.nodes.find((name) => isInService(life.cluster(), name) && name !== to);
  if (from === undefined || isInTouch(life.cluster(), from, to)) return;
  await ranWell(life, "restore", to);
}

async function ranWell(life: Life, action: ActionName, node: string): Promise<boolean> {
  const run = await life.begin(action, node);
  await life.finish(node, run);
  return run?.outcome?.kind === "succeeded";
}

function isInService(cluster: Cluster, name: string): boolean {
  return ["ISP", "ISU"].includes(stateOf(cluster, name) ?? "");
}

function byHand(
  cluster: Cluster,
  { tools }: Life,
  [node = "", tool = "", ...args]: readonly string[],
): Cluster {
  return answerAs(tools, cluster, node, tool, args).cluster;
}

/** Tools, links, power and volumes; what administrators did on purpose stays. */
async function mendEverything(life: Life): Promise<void> {
  await life.change("mend everything", (so) => ({
    ...so,
    toolFaults: [],
    linksDown: [],
    acceptsOsf: true,
    nodes: so.nodes.map((node) => ({
      ...node,
      power: "up",
      service: { number: 4, name: "RUNNING" },
      volumes: node.volumes.map((volume) => ({ ...volume, dirty: false, busy: false, writable: true })),
    })),
  }));
}

function changed(cluster: Cluster, outcome: ReturnType<typeof setFault>): Cluster {
  return outcome.kind === "changed" ? outcome.cluster : cluster;
}
