import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { isDelivery } from "./deliveries.js";
import { mirrorLinesIn, peerOf, type PeerNames } from "./peer-names.js";

/** Something that was found out, about this node (`peer` null) or about another one. */
export interface Finding {
  /** As records have it, and `mirror`, which they have in the answer of EMCMD alone. */
  readonly about: string;
  readonly peer: string | null;
  readonly value: string;
}

type Body = RunRecord | RehearsalRecord;

/** What a run found out: its decisions but for whom it told what, and the state of each mirror as this node told it. */
export function findingsOf(body: Body, names: PeerNames): readonly Finding[] {
  const decided = body.decisions
    .filter((decision) => !isDelivery(decision))
    .map(({ about, peer, value }) => ({ about, peer: peer ?? null, value }));
  const role = decided.findIndex(({ about }) => about === "role");
  return decided.toSpliced(role + 1, 0, ...mirrorsIn(body, names));
}

/** A mirror to a node that nobody names is told without one, where it is the only one; else by its address. */
function mirrorsIn(body: Body, names: PeerNames): Finding[] {
  const lines = mirrorLinesIn(body);
  return lines.map((line) => ({
    about: "mirror",
    peer: peerOf(line, body, names) ?? (lines.length === 1 ? null : line.address),
    value: line.state,
  }));
}
