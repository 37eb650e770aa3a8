import type { Cluster, Trap } from "@volkit/cluster-lab";
import { isInTouch, isSource, nodeIn, splitBrainFlag } from "../cluster-view.js";
import { atOnce, broken, held, notConcerned, type Judgement } from "../invariant.js";
import { callsOf, type Called, type OneRun } from "../one-run.js";
import { isCheck } from "../kit.js";

export const alarmRaised = atOnce(
  "split brain told",
  "A check that ran to its end and asked this node and a peer for the mirror while each was source leaves the flag on both nodes and has sent the trap that names the peer, if it could reach the peer all along, nothing was wrong with flg_create, EISMEventNotice and eqv_list, and nobody took the flags away meanwhile.",
  (moment) => {
    if (moment.kind !== "ended" || !isCheck(moment.run.action)) return notConcerned;
    const { run, outcome, cluster } = moment;
    if (outcome.kind !== "succeeded" && outcome.kind !== "failed") return notConcerned;
    const seen = splitBrainsSeen(run).filter((peer) => couldTell(run, cluster, peer));
    for (const peer of seen) {
      for (const node of [run.node, peer]) {
        if (!hasFlag(cluster, node))
          return broken(`${run.node} saw a split brain with ${peer}, and ${node} has no flag`);
      }
      const sent = cluster.traps.slice(run.before.traps.length).some((trap) => isAlarm(trap, run.node, peer));
      if (!sent) return broken(`${run.node} saw a split brain with ${peer}, and no trap came`);
    }
    return seen.length > 0 ? held : notConcerned;
  },
);

export const alarmTrue = atOnce(
  "no false alarm",
  "The kit raises the flag and sends the trap only in a check, and only where this node and a peer (the one the trap names) were source at one moment during the check. Known limit, counted: where a role moved between the two questions of one check, each answer was true and the alarm can be false.",
  (moment) => {
    if (moment.kind !== "called") return notConcerned;
    const { run, called } = moment;
    const alarms = [...flagsRaised(called), ...trapsSent(called)];
    for (const peers of alarms) {
      const judged = judge(run, peers);
      if (judged.kind !== "held") return judged;
    }
    return alarms.length > 0 ? held : notConcerned;
  },
);

function judge(run: OneRun, named: readonly string[] | undefined): Judgement {
  if (!isCheck(run.action)) return broken(`${run.action} on ${run.node} told of a split brain`);
  const moments = [
    run.before,
    ...run.calls.map(({ after }) => after),
    ...run.meanwhile.map(({ after }) => after),
  ];
  const others = named ?? run.before.nodes.map(({ name }) => name).filter((name) => name !== run.node);
  if (moments.some((so) => isSource(so, run.node) && others.some((peer) => isSource(so, peer)))) return held;
  const moved = [run.node, ...others].some(
    (node) => new Set(moments.map((so) => isSource(so, node))).size > 1,
  );
  if (moved)
    return { kind: "known limit", what: "a role moved between a check's two questions: false alarm" };
  return broken(`${run.node} told of a split brain that was none`);
}

/** The peers that said source when they were asked, where this node had said it; by what was so, not by what was printed. */
function splitBrainsSeen(run: OneRun): readonly string[] {
  const asked = (at: string): readonly Called[] =>
    callsOf(run, "EMCmd", at, "GETMIRRORVOLINFO").filter(
      ({ hampered, ending }) => !hampered && ending.how === "exited" && ending.exitCode === 0,
    );
  if (!asked(".").some(({ before }) => isSource(before, run.node))) return [];
  return run.before.nodes
    .map(({ name }) => name)
    .filter((peer) => peer !== run.node && asked(peer).some(({ before }) => isSource(before, peer)));
}

function couldTell(run: OneRun, cluster: Cluster, peer: string): boolean {
  const tools = ["flg_create", "EISMEventNotice", "eqv_list"];
  if (tools.some((tool) => callsOf(run, tool).some(({ hampered }) => hampered))) return false;
  const moments = [run.before, ...run.calls.map(({ before }) => before), cluster];
  if (!moments.every((so) => isInTouch(so, run.node, peer))) return false;
  return run.meanwhile.every(({ before, after }) =>
    [run.node, peer].every((node) => !hasFlag(before, node) || hasFlag(after, node)),
  );
}

/** For every new flag: nobody is named by it. */
function flagsRaised({ before, after }: Called): readonly undefined[] {
  return after.nodes
    .filter(({ name }) => hasFlag(after, name) && !hasFlag(before, name))
    .map(() => undefined);
}

/** For every new trap of a split brain: the peer it names. */
function trapsSent({ before, after }: Called): readonly (readonly string[])[] {
  return after.traps.slice(before.traps.length).map(({ strings }) => strings.slice(2));
}

function isAlarm(trap: Trap, node: string, peer: string): boolean {
  const { generic, specific, strings } = trap;
  return (
    trap.node === node && generic === 6 && specific === 160 && strings[1] === "E:" && strings[2] === peer
  );
}

function hasFlag(cluster: Cluster, node: string): boolean {
  return nodeIn(cluster, node).flags.includes(splitBrainFlag);
}
