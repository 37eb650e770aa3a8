import { parseMirrorLines, type MirrorLine } from "@volkit/emcmd-parser";
import { parseVolume } from "@volkit/tool-command";
import { asObject, textAt } from "../json-values.js";
import { sameNode } from "../nodes-seen/around.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";

type Body = RunRecord | RehearsalRecord;

/** The node that a mirror address of a resource belongs to; undefined where the records do not tell, or not as one. */
export type PeerNames = (tag: string | null, address: string) => string | undefined;

/** The steps in which this node is asked for its own mirrors. */
const ownMirrors = ["monitor.1", "restore.2a", "remove.4"];

/** The mirrors as this node told them in a run; none where it did not. */
export function mirrorLinesIn({ calls, volume: name }: Body): readonly MirrorLine[] {
  const answer = calls.findLast(({ step }) => ownMirrors.includes(step))?.ending;
  const volume = parseVolume(name ?? "");
  if (answer?.how !== "exited" || answer.exitCode !== 0 || volume === undefined) return [];
  return parseMirrorLines(answer.stdout.text, volume);
}

/**
 * Whose addresses some records tell: by their configuration, by what they looked up, and where a source with one mirror
 * has one peer.
 */
export function peerNamesIn(bodies: readonly Body[]): PeerNames {
  const known = new Map<string, string | undefined>();
  const keyOf = (tag: string | null, address: string): string => JSON.stringify([tag, address]);
  for (const body of bodies) {
    for (const [address, name] of toldIn(body)) {
      const key = keyOf(body.tag, address);
      const before = known.get(key);
      const isOther = known.has(key) && (before === undefined || !sameNode(before, name));
      known.set(key, isOther ? undefined : (before ?? name));
    }
  }
  return (tag, address) => known.get(keyOf(tag, address));
}

/** Where names in the records are not all of the same machines, no address tells a peer. */
export const nobodysName = (): undefined => undefined;

/** On a source an address is a peer's; on a target it is this node's own, and the peer is the source that is named. */
export function peerOf(
  { role, system, address }: MirrorLine,
  body: Body,
  names: PeerNames,
): string | undefined {
  if (role === "target") return sameNode(system, body.node) ? undefined : system;
  return names(body.tag, address);
}

type Told = readonly [address: string, name: string];

function toldIn(body: Body): readonly Told[] {
  const { configuration, tag, lookups } = body;
  const { peers } = asObject(asObject(configuration["resources"])?.[tag ?? ""]) ?? {};
  const configured = Array.isArray(peers) ? peers.flatMap(configuredIn) : [];
  const lookedUp = lookups.flatMap(({ name, addresses }) =>
    addresses.map((address): Told => [address, name]),
  );
  return [...configured, ...lookedUp, ...onlyPeer(body)];
}

function configuredIn(peer: unknown): readonly Told[] {
  const members = asObject(peer);
  const [name, addresses] = [textAt(members, "node"), members?.["addresses"]];
  if (name === undefined || !Array.isArray(addresses)) return [];
  return addresses.flatMap((address) => (typeof address === "string" ? [[address, name] as const] : []));
}

function onlyPeer(body: Body): readonly Told[] {
  const [line, ...otherLines] = mirrorLinesIn(body);
  const [name, ...others] = body.decisions.find(({ about }) => about === "peers")?.value.split(", ") ?? [];
  if (line?.role !== "source" || otherLines.length > 0) return [];
  return name === undefined || name === "none" || others.length > 0 ? [] : [[line.address, name]];
}
