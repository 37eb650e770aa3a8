import type { Cluster } from "@volkit/cluster-lab";
import { isOpen, isSource, nodeIn, openNodes, sourcesIn, stateOf, volumeIn } from "../cluster-view.js";
import { atOnce, broken, held, notConcerned, type Invariant, type Moment } from "../invariant.js";
import { callsOf, wasLiedTo, wordsOf, type OneRun } from "../one-run.js";

export const oneWriter: Invariant = {
  name: "one writer",
  says: "Unless a split brain was injected and not healed since, no two nodes that are up have the volume open: after every command, whatever the links do. Counted where an action answered 0 with every link up.",
  watch: () => {
    let injected = false;
    return (moment) => {
      const { cluster } = moment;
      if (moment.kind === "changed" && moment.change.by.startsWith("fault split-brain")) injected = true;
      if (sourcesIn(cluster).length < 2) injected = false;
      if (injected) return notConcerned;
      const open = openNodes(cluster);
      if (open.length > 1) return broken(`the volume is open on ${open.join(" and ")}`);
      const answered0 = moment.kind === "ended" && moment.outcome.kind === "succeeded";
      return answered0 && cluster.linksDown.length === 0 ? held : notConcerned;
    };
  },
};

export const removeCloses = atOnce(
  "remove closes",
  "A remove that answers 0 leaves the volume locked here and, where it locked it, none of its shadow copies, which the lock would lose; unless LifeKeeper was stopping when it asked, or LOCKVOLUME answered 0 without locking. The copies count where nothing was wrong with vssadmin and nobody else acted.",
  (moment) => {
    if (moment.kind !== "ended" || moment.run.action !== "remove") return notConcerned;
    const { run, outcome, cluster } = moment;
    if (outcome.kind !== "succeeded" || sawLifeKeeperStop(run)) return notConcerned;
    if (wasLiedTo(run, "EMCmd", ".", "LOCKVOLUME")) return notConcerned;
    const { lockedByDataKeeper, shadowCopies } = volumeIn(cluster, run.node);
    const isQuiet = run.meanwhile.length === 0 && callsOf(run, "vssadmin").every(({ hampered }) => !hampered);
    if (isQuiet && isSource(cluster, run.node) && shadowCopies.length > 0)
      return broken(`remove locked the volume on ${run.node} with shadow copies left on it`);
    if (lockedByDataKeeper) return held;
    return broken(`remove answered 0 on ${run.node}, and the volume is not locked there`);
  },
);

export const lockKept: Invariant = {
  name: "lock kept",
  says: "A volume that a remove answered 0 for and left locked stays locked until a restore on that node, an administrator or a split brain opens it: not by a check, a remove, another node's action, a crash, a restart or a link. Known limit, counted: an order of a restore that ran into its deadline and is done later, after the remove.",
  watch: () => {
    const closed = new Set<string>();
    return (moment) => {
      const { cluster } = moment;
      const opened = [...closed].filter((node) => !volumeIn(cluster, node).lockedByDataKeeper);
      for (const node of opened) {
        closed.delete(node);
        if (!mayOpen(moment, node)) {
          return broken(`the lock on ${node} is gone, and nobody was asked to open it`);
        }
        if (moment.kind === "changed" && moment.change.by.startsWith("late ")) {
          return {
            kind: "known limit",
            what: "an order done after its deadline opened a volume that remove had locked",
          };
        }
      }
      const stays = closed.size > 0 ? held : notConcerned;
      if (moment.kind === "ended" && moment.run.action === "remove" && moment.outcome.kind === "succeeded") {
        if (volumeIn(cluster, moment.run.node).lockedByDataKeeper) closed.add(moment.run.node);
      }
      return stays;
    };
  },
};

export const restoreOpens = atOnce(
  "restore opens",
  "A restore that answers 0 leaves the volume here open, clean and on a disk that can be written, this node source, and the resource ISP, unless somebody else changed roles or locks here meanwhile, or CheckVolume or chkntfs answered 0 without having looked.",
  (moment) => {
    if (moment.kind !== "ended" || moment.run.action !== "restore") return notConcerned;
    const { run, outcome, cluster } = moment;
    if (outcome.kind !== "succeeded" || isDeceived(run)) return notConcerned;
    if (changedMeanwhile(run)) return notConcerned;
    const { writable, mirror, dirty } = volumeIn(cluster, run.node);
    if (dirty) return broken(`restore answered 0 on ${run.node}, and the file system is dirty`);
    if (!isOpen(cluster, run.node) || !writable)
      return broken(`restore answered 0 on ${run.node}, and the volume cannot be written`);
    if (mirror.role !== "source") return broken(`restore answered 0 on ${run.node}, which is no source`);
    const state = stateOf(cluster, run.node);
    return state === "ISP"
      ? held
      : broken(`restore answered 0 on ${run.node}, and the resource is ${state ?? "gone"}`);
  },
);

export const deepCheckSees = atOnce(
  "a deep check sees",
  "A deep check that answers 0 on a node that was source when it asked leaves the volume open there on a disk that can be written: it cannot be anything else, unless somebody else changed it meanwhile or CheckVolume answered 0 without having written.",
  (moment) => {
    if (moment.kind !== "ended" || moment.run.action !== "deepCheck") return notConcerned;
    const { run, outcome, cluster } = moment;
    if (outcome.kind !== "succeeded" || isDeceived(run) || changedMeanwhile(run)) return notConcerned;
    const asked = callsOf(run, "EMCmd", ".", "GETMIRRORVOLINFO");
    if (!asked.some(({ before }) => isSource(before, run.node))) return notConcerned;
    if (isOpen(cluster, run.node) && volumeIn(cluster, run.node).writable) return held;
    return broken(`deepCheck answered 0 on ${run.node}, and the volume cannot be written`);
  },
);

export const stoppingLeavesOpen = atOnce(
  "stopping leaves open",
  "A remove that asked whether LifeKeeper was stopping while it was, and got the answer, answers 0 and changes neither role nor locks: the volume stays source on purpose.",
  (moment) => {
    if (moment.kind !== "ended" || moment.run.action !== "remove") return notConcerned;
    const { run, outcome } = moment;
    if (outcome.kind === "interrupted" || !sawLifeKeeperStop(run)) return notConcerned;
    if (callsOf(run, "sc").some(({ hampered }) => hampered)) return notConcerned;
    const changed = run.calls.some(({ before, after }) => volumeOf(before, run) !== volumeOf(after, run));
    if (outcome.kind === "succeeded" && !changed) return held;
    return broken(
      `LifeKeeper was stopping, and remove on ${run.node} ${changed ? "changed the volume" : "failed"}`,
    );
  },
);

function isDeceived(run: OneRun): boolean {
  return wasLiedTo(run, "CheckVolume") || wasLiedTo(run, "chkntfs");
}

function changedMeanwhile(run: OneRun): boolean {
  return run.meanwhile.some(({ before, after }) => volumeOf(before, run) !== volumeOf(after, run));
}

function volumeOf(cluster: Cluster, run: OneRun): string {
  return JSON.stringify([nodeIn(cluster, run.node).power, volumeIn(cluster, run.node)]);
}

function sawLifeKeeperStop(run: OneRun): boolean {
  return callsOf(run, "sc").some(({ before }) => nodeIn(before, run.node).service.number === 3);
}

const openers = ["UNLOCKVOLUME", "SWITCHOVERVOLUME", "split-brain"];

function mayOpen(moment: Moment, node: string): boolean {
  switch (moment.kind) {
    case "changed":
      return openers.some((word) => moment.change.by.includes(word));
    case "called": {
      const { run, called } = moment;
      const asked = wordsOf(called.call).some((word) => openers.includes(word));
      return asked && run.action === "restore" && run.node === node;
    }
    case "ended":
      return false;
  }
}
