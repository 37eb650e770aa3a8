import { mendToolFault, setCondition, setToolFault, type Condition } from "./acts.js";
import type { Cluster, Misbehaviour, MirrorState } from "./cluster.js";
import type { FaultPart, Sentence } from "./fault-sentences.js";
import type { FaultWords } from "./fault-words.js";
import { setMirrorState } from "./mirror-acts.js";

/** A fault by its name: which words it takes to set it and to mend it, what it means, and what it does. */
export interface FaultRow {
  readonly name: string;
  readonly parts: readonly FaultPart[];
  readonly mendParts: readonly FaultPart[];
  readonly means: Sentence;
  readonly set: (cluster: Cluster, words: FaultWords) => Cluster;
  readonly mend: (cluster: Cluster, words: FaultWords) => Cluster;
}

/** A program that misbehaves. Whether its file is there and can be started is a tool's matter, not a verb's. */
export function ofProgram(does: Misbehaviour, en: string, ja: string): FaultRow {
  return {
    name: does,
    parts: partsOf(does),
    mendParts: ["node", "program"],
    means: { en, ja },
    set: (cluster, { node, program, code, path, times, after }) =>
      setToolFault(cluster, { node, on: program, does, code, path, times, after }),
    mend: (cluster, { node, program }) => mendToolFault(cluster, node, program),
  };
}

/** Something that is so or not so of a node. */
export function ofNode(
  name: string,
  means: Sentence,
  change: (cluster: Cluster, node: string, on: boolean) => Cluster,
): FaultRow {
  return {
    name,
    parts: ["node"],
    mendParts: ["node"],
    means,
    set: (cluster, { node }) => change(cluster, node, true),
    mend: (cluster, { node }) => change(cluster, node, false),
  };
}

/** Something that is wrong or right with a volume of one node. */
export function ofVolume(
  name: string,
  en: string,
  ja: string,
  wrong: Partial<Condition>,
  right: Partial<Condition>,
): FaultRow {
  return {
    name,
    parts: ["node", "volume"],
    mendParts: ["node", "volume"],
    means: { en, ja },
    set: (cluster, { node, letter }) => setCondition(cluster, node, letter, wrong),
    mend: (cluster, { node, letter }) => setCondition(cluster, node, letter, right),
  };
}

/** A state of the mirror of a volume, other than mirroring. */
export function ofMirror(name: string, state: MirrorState, en: string, ja: string): FaultRow {
  return {
    name,
    parts: ["volume", "target"],
    mendParts: ["volume", "target"],
    means: { en, ja },
    set: (cluster, { letter, target }) => setMirrorState(cluster, letter, state, target),
    mend: (cluster, { letter, target }) => setMirrorState(cluster, letter, "mirroring", target),
  };
}

function partsOf(does: Misbehaviour): readonly FaultPart[] {
  if (does === "missing" || does === "unstartable") return ["node", "tool"];
  const how: readonly FaultPart[] = does === "exit" ? ["code"] : does === "frozen" ? ["path"] : [];
  return ["node", "program", ...how, "times", "after"];
}
