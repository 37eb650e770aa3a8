import type { Cluster, ClusterStore, LabTool } from "@volkit/cluster-lab";
import type { Call, Ending } from "@volkit/tool-command";
import { virtualClock } from "./clock.js";
import { nodeIn } from "./cluster-view.js";
import { answeredHealthy, lateAnswers } from "./hampered.js";
import { holdRun } from "./held-run.js";
import type { Scene, What } from "./invariant.js";
import { isCheck, type ActionName } from "./kit.js";
import { isOfInterest, newRun, type LivingRun } from "./living-run.js";
import { wordsOf, type Change, type Outcome } from "./one-run.js";
import { deadlineOf, resourceOn, settingsOf } from "./site.js";
import { startProcedure } from "./start-procedure.js";
import { takePlace } from "./take-place.js";
import { exitCodeOf, toldLifeKeeper } from "./told-lifekeeper.js";
import type { Life, Watch } from "./life.js";

/** How long a restore or remove waits for its turn, in seconds. */
const longestWait = 120;

/** How many commands are let through before an action counts as one that never ends. */
const endless = 2000;

/** Begins a life in a cluster, watched at every moment. */
export function beginLife(first: Cluster, scene: Scene, tools: readonly LabTool[], watch: Watch): Life {
  let cluster = first;
  let over = false;
  const clock = virtualClock();
  const late = lateAnswers();
  const nodes = first.nodes.map(({ name }) => name);
  const store: ClusterStore = {
    read: () => Promise.resolve(cluster),
    update: (to) => {
      const { cluster: after, value } = to(cluster);
      cluster = after;
      return Promise.resolve(value);
    },
  };
  const atWork = new Map<string, LivingRun>();
  const waiting = new Map<string, LivingRun[]>(nodes.map((name) => [name, []]));

  return {
    cluster: () => cluster,
    nodes,
    tools,
    isOver: () => over,
    begin,
    letThrough,
    finish,
    interrupt,
    change,
    wait: (seconds) => clock.goOnTo(clock.now() + seconds),
    makeLate: late.make,
  };

  async function begin(action: ActionName, node: string): Promise<LivingRun | undefined> {
    if (nodeIn(cluster, node).power === "down") return undefined;
    const run = newRun({ action, node, before: cluster, began: clock.now(), longest: longestWait });
    const other = atWork.get(node);
    if (other === undefined) await work(run);
    else if (isCheck(action)) await end(run, { kind: "gave way" });
    else await waitFor(run, other);
    return run;
  }

  /** The kit's own turn-taking: one action at a time on a node's volume, and a check lets others go before. */
  async function waitFor(run: LivingRun, other: LivingRun): Promise<void> {
    waiting.get(run.node)?.push(run);
    clock.set({
      at: clock.now() + longestWait,
      happen: async () => {
        if (waiting.get(run.node)?.includes(run)) await end(run, { kind: "too late" });
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
    atWork.set(node, run);
    run.before = cluster;
    run.began = clock.now();
    run.longest = scene.kit.longestRun(action, resource, settings, deadlineOf);

    const bringAbout = (call: Call): Promise<Ending> => called(run, call);
    const held = {
      clock,
      bringAbout,
      deadlineOf: (call: Call) => deadlineOf(call.command),
      stoodStill: () => stoodStill(run),
    };
    run.held = await holdRun(held, (hands) => startProcedure(scene, run, hands));
    await stoodStill(run);
  }

  /** A command of a run takes place, faults and all; what the others see of it is a change. */
  async function called(run: LivingRun, call: Call): Promise<Ending> {
    const { node } = run;
    const isLate = late.take(node, wordsOf(call));
    if (isLate) comeLate(node, call);
    const made = await takePlace(call, { node, store, tools, isLate });
    run.calls.push(made);
    tellOthers({ by: `${run.action} ${node}`, before: made.before, after: made.after }, run);
    await show({ kind: "called", run, called: made });
    return made.ending;
  }

  function comeLate(node: string, call: Call): void {
    const words = wordsOf(call);
    const happen = (): Promise<void> =>
      change(`late ${node} ${words.join(" ")}`, (so) => answeredHealthy(tools, so, node, words).cluster);
    clock.set({ at: clock.now() + deadlineOf(call.command) + 5, happen });
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
    const line = waiting.get(node)?.filter((other) => other !== run) ?? [];
    waiting.set(node, line);
    const hadTurn = atWork.get(node) === run;
    if (hadTurn) atWork.delete(node);
    const exitCode = exitCodeOf(outcome);
    if (exitCode !== undefined)
      await change(`LifeKeeper ${node}`, (so) => toldLifeKeeper(so, node, action, exitCode), run);
    await show({ kind: "ended", run, outcome });
    const next = hadTurn ? line.shift() : undefined;
    if (next !== undefined) await work(next);
  }

  async function letThrough(node: string, commands: number, place: number): Promise<void> {
    for (let count = 0; count < commands && !over; count += 1)
      await atWork.get(node)?.held?.letOneThrough(place);
  }

  async function finish(node: string, run = atWork.get(node)): Promise<void> {
    for (let count = 0; run !== undefined && run.outcome === undefined && !over; count += 1) {
      await letThrough(node, 1, 0);
      if (count === endless) await end(run, { kind: "threw", why: "it never ended" });
    }
  }

  async function interrupt(node: string, when: "before" | "after", what: "process" | "node"): Promise<void> {
    if (what === "node") {
      for (const run of waiting.get(node)?.splice(0) ?? []) await end(run, { kind: "interrupted" });
    }
    const run = atWork.get(node);
    if (run === undefined) return;
    await run.held?.abandon(when);
    await end(run, { kind: "interrupted" });
  }

  async function change(by: string, to: (cluster: Cluster) => Cluster, own?: LivingRun): Promise<void> {
    const before = cluster;
    cluster = to(before);
    if (cluster === before) return;
    tellOthers({ by, before, after: cluster }, own);
    await show({ kind: "changed", change: { by, before, after: cluster } });
  }

  function tellOthers(change: Change, own: LivingRun | undefined): void {
    if (!isOfInterest(change)) return;
    for (const run of atWork.values()) if (run !== own) run.meanwhile.push(change);
  }

  async function show(what: What): Promise<void> {
    if (over) return;
    over = !(await watch({ scene, clock: clock.now(), cluster, ...what }));
  }
}
