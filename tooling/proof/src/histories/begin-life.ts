import type { Cluster, LabTool } from "@volkit/cluster-lab";
import type { Call } from "@volkit/tool-command";
import { virtualClock } from "./clock.js";
import { commandsIn } from "./commands.js";
import { nodeIn } from "./cluster-view.js";
import { holdRun } from "./held-run.js";
import type { Scene } from "./invariant.js";
import { isCheck, type ActionName } from "./kit.js";
import { newRun, type LivingRun } from "./living-run.js";
import type { Outcome } from "./one-run.js";
import { deadlineOf, resourceOn, settingsOf } from "./site.js";
import { startProcedure } from "./start-procedure.js";
import { exitCodeOf, toldLifeKeeper } from "./told-lifekeeper.js";
import { turnsOn } from "./turns.js";
import { watchedCluster } from "./watched-cluster.js";
import type { Life, Watch } from "./life.js";

/** How long a restore or remove waits for its turn, in seconds. */
const longestWait = 120;

/** How many commands are let through before an action counts as one that never ends. */
const endless = 2000;

/** Begins a life in a cluster, watched at every moment. */
export function beginLife(first: Cluster, scene: Scene, tools: readonly LabTool[], watch: Watch): Life {
  const clock = virtualClock();
  const nodes = first.nodes.map(({ name }) => name);
  const turns = turnsOn(nodes);
  const world = watchedCluster({
    first,
    atWork: turns.allAtWork,
    watch: (cluster, what) => watch({ scene, clock: clock.now(), cluster, ...what }),
  });
  const { now: cluster, isOver, change, show } = world;
  const { bringAbout, makeLate } = commandsIn(world, tools, clock);

  return {
    cluster,
    nodes,
    tools,
    isOver,
    begin,
    letThrough,
    finish,
    interrupt,
    change,
    wait: (seconds) => clock.goOnTo(clock.now() + seconds),
    makeLate,
  };

  async function begin(action: ActionName, node: string): Promise<LivingRun | undefined> {
    if (nodeIn(cluster(), node).power === "down") return undefined;
    const run = newRun({ action, node, before: cluster(), began: clock.now(), longest: longestWait });
    const other = turns.atWork(node);
    if (other === undefined) await work(run);
    else if (isCheck(action)) await end(run, { kind: "gave way" });
    else await waitFor(run, other);
    return run;
  }

  /** The kit's own turn-taking: one action at a time on a node's volume, and a check lets others go before. */
  async function waitFor(run: LivingRun, other: LivingRun): Promise<void> {
    turns.waits(run);
    clock.set({
      at: clock.now() + longestWait,
      happen: async () => {
        if (turns.isWaiting(run)) await end(run, { kind: "too late" });
      },
    });
    if (!isCheck(other.action)) return;
    other.givesWay = true;
    other.held?.askNoMore();
    await stoodStill(other);
  }

  async function work(run: LivingRun): Promise<void> {
    const { action, node } = run;
    const [resource, settings] = [resourceOn(scene.site, node, nodes), settingsOf(scene.site)];
    turns.takes(run);
    run.before = cluster();
    run.began = clock.now();
    run.longest = scene.kit.longestRun(action, resource, settings, deadlineOf);

    const held = {
      clock,
      bringAbout: (call: Call) => bringAbout(run, call),
      deadlineOf: (call: Call) => deadlineOf(call.command),
      stoodStill: () => stoodStill(run),
    };
    run.held = await holdRun(held, (hands) => startProcedure(scene, run, hands));
    await stoodStill(run);
  }

  async function stoodStill(run: LivingRun): Promise<void> {
    const { held } = run;
    if (held === undefined || run.outcome !== undefined) return;
    const ended = held.ended();
    if (ended !== undefined) return end(run, ended);
    if (!run.givesWay || held.commandsWaiting() > 0) return;
    await held.abandon("before");
    await end(run, { kind: "gave way" });
  }

  async function end(run: LivingRun, outcome: Outcome): Promise<void> {
    const { node, action } = run;
    run.outcome = outcome;
    const hadTurn = turns.leaves(run);
    const exitCode = exitCodeOf(outcome);
    if (exitCode !== undefined)
      await change(`LifeKeeper ${node}`, (so) => toldLifeKeeper(so, node, action, exitCode), run);
    await show({ kind: "ended", run, outcome });
    const next = hadTurn ? turns.next(node) : undefined;
    if (next !== undefined) await work(next);
  }

  async function letThrough(node: string, commands: number, place: number): Promise<void> {
    for (let count = 0; count < commands && !isOver(); count += 1)
      await turns.atWork(node)?.held?.letOneThrough(place);
  }

  async function finish(node: string, run = turns.atWork(node)): Promise<void> {
    for (let count = 0; run !== undefined && run.outcome === undefined && !isOver(); count += 1) {
      await letThrough(node, 1, 0);
      if (count === endless) await end(run, { kind: "threw", why: "it never ended" });
    }
  }

  async function interrupt(node: string, when: "before" | "after", what: "process" | "node"): Promise<void> {
    if (what === "node") {
      for (const run of turns.allWaiting(node)) await end(run, { kind: "interrupted" });
    }
    const run = turns.atWork(node);
    if (run === undefined) return;
    await run.held?.abandon(when);
    await end(run, { kind: "interrupted" });
  }
}
