import { asObject, textAt } from "../../json-values.js";
import type { RehearsalRecord, RunRecord } from "../../recorded/format.js";
import { askedIn, type Asked } from "./asked.js";
import { monitorKey, peerKey, removeKey, restoreKey, type PeersFrom } from "./chart-keys.js";

/** A part of a run that has a chart of its own: the whole, or what a check did with one peer. */
export interface ChartedPart {
  /** The chart's key. */
  readonly key: string;
  /** Null for the whole. */
  readonly peer: string | null;
  readonly asked: readonly Asked[];
}

/** The parts of a run that have charts, by its action and the settings it ran under; none for what has no chart. */
export function chartedParts(record: RunRecord | RehearsalRecord): readonly ChartedPart[] {
  switch (record.action) {
    case "quickCheck":
    case "deepCheck":
      return partsOfCheck(record);
    case "restore":
      return [whole(restoreKey(writeCheckOf(record)), record)];
    case "remove":
      return [whole(removeKey(setting(record, "vss", "unknown") ?? "fail"), record)];
    default:
      return [];
  }
}

/** What comes before the procedure, as the look-up of the volume, is no part of its chart. */
function whole(key: string, record: RunRecord | RehearsalRecord): ChartedPart {
  const asked = askedIn(record).filter(({ step }) => step.startsWith(`${record.action}.`));
  return { key, peer: null, asked };
}

function partsOfCheck(record: RunRecord | RehearsalRecord): readonly ChartedPart[] {
  const asked = askedIn(record).filter(({ step }) => step === "peers" || step.startsWith("monitor."));
  const ofPeers = asked.filter(({ step }) => peerSteps.includes(step));
  const peers = [...new Set(ofPeers.flatMap(({ peer }) => peer ?? []))];
  const key = keyOfPeers(record);
  return [
    { key: monitorKey(peersFrom(record, asked), writeCheckOf(record)), peer: null, asked },
    ...peers
      .filter((peer) => !isToldOtherwise(record, peer))
      .map((peer) => ({
        key,
        peer,
        asked: ofPeers.filter((one) => isOfPeer(one, peer) || (one.peer === null && isSplit(record, peer))),
      })),
  ];
}

/** What the kit itself tells managers, and that it takes flags away, is on no chart. */
function isOfPeer({ peer: of, line }: Asked, peer: string): boolean {
  return of === peer && !/^(?:snmp-notify|flg_remove) /.test(line);
}

/** A split brain of which the seed's trap is not sent at each check is told in a way that no chart has. */
function isToldOtherwise(record: RunRecord | RehearsalRecord, peer: string): boolean {
  const isOnce = setting(record, "splitBrain", "notify") === "on-change";
  return isSplit(record, peer) && (isOnce || setting(record, "snmp", "notifier") === "snmp");
}

export const peerSteps: readonly string[] = ["monitor.3", "monitor.4", "monitor.5"];

/** The flag on this node is raised once for all peers that are in split brain. */
function isSplit({ decisions }: RunRecord | RehearsalRecord, peer: string): boolean {
  return decisions.some(
    (decision) => decision.peer === peer && decision.about === "split brain" && decision.value === "yes",
  );
}

function peersFrom({ configuration, tag }: RunRecord | RehearsalRecord, asked: readonly Asked[]): PeersFrom {
  if (asked.some(({ step }) => step === "peers")) return "asked";
  const { peers } = asObject(asObject(configuration["resources"])?.[tag ?? ""]) ?? {};
  if (Array.isArray(peers)) return peers.length === 0 ? "none" : "named";
  return asked.some(({ peer }) => peer !== null) ? "named" : "asked";
}

function keyOfPeers(record: RunRecord | RehearsalRecord): string {
  const peerDelete = setting(record, "vss", "peerDelete");
  const { keepPeerShadows, keepPeerState } = asObject(record.configuration["splitBrain"]) ?? {};
  return peerKey(
    { peerDelete: peerDelete === "when-present" || peerDelete === "never" ? peerDelete : "always" },
    { keepPeerShadows: keepPeerShadows === true, keepPeerState: keepPeerState === true },
  );
}

/** By what was run, else by the settings; the first records do not hold them, and had CheckVolume alone. */
function writeCheckOf(record: RunRecord | RehearsalRecord): string {
  const lines = askedIn(record).map(({ line }) => line);
  if (lines.some((line) => line.startsWith("write-check "))) return "built-in";
  if (lines.some((line) => line.startsWith("CheckVolume "))) return "CheckVolume";
  return setting(record, "writeCheck", "by") === "built-in" ? "built-in" : "CheckVolume";
}

function setting(
  { configuration }: RunRecord | RehearsalRecord,
  part: string,
  name: string,
): string | undefined {
  return textAt(asObject(configuration[part]), name);
}
