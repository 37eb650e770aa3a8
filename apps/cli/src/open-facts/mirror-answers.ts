import { getMirrorVolInfo, type MirrorAnswer } from "@volkit/emcmd-parser";
import type { Ending, Volume } from "@volkit/tool-command";
import { endingOf, pairsOf, type Evidence, type SiteResource } from "./evidence.js";
import type { Question } from "./open-fact.js";

/** What a node said of a volume's mirrors. */
export interface MirrorHeard {
  readonly volume: Volume;
  /** Whom EMCMD was asked about: `.` or a peer. */
  readonly at: string;
  readonly ending: Ending;
  readonly answer: MirrorAnswer;
}

/** This node, asked for each resource's volume. */
export function mirrorQuestions({ site }: Evidence): Question[] {
  return site.resources.map(({ volume }) => ({ command: getMirrorVolInfo(".", volume, site.form) }));
}

/** Each peer, asked for each resource's volume. */
export function peerMirrorQuestions({ site }: Evidence): Question[] {
  return pairsOf(site).map(({ volume, peer }) => ({
    command: getMirrorVolInfo(peer.node, volume, site.form),
    peer: peer.node,
  }));
}

/** What this node said. */
export function mirrorsHere(evidence: Evidence): MirrorHeard[] {
  return evidence.site.resources.flatMap(({ volume }) => mirrorHeard(evidence, ".", volume));
}

/** What the peers said. */
export function mirrorsOfPeers(evidence: Evidence): MirrorHeard[] {
  return pairsOf(evidence.site).flatMap(({ volume, peer }) => mirrorHeard(evidence, peer.node, volume));
}

function mirrorHeard(evidence: Evidence, at: string, volume: SiteResource["volume"]): MirrorHeard[] {
  const command = getMirrorVolInfo(at, volume, evidence.site.form);
  const ending = endingOf(evidence, command);
  return ending === undefined ? [] : [{ volume, at, ending, answer: command.read(ending) }];
}

/** Every usable line that was heard, with who said it. */
export function linesOf(heard: readonly MirrorHeard[]) {
  return heard.flatMap(({ volume, at, answer }) =>
    answer.kind === "mirror" ? answer.mirrors.map((line) => ({ ...line, volume, at })) : [],
  );
}
