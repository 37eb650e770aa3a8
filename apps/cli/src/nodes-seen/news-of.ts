import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { equivalenciesOf } from "@volkit/lifekeeper";
import { ending, parseVolume, type Volume } from "@volkit/tool-command";
import { unknown } from "../known.js";
import { asObject, textAt } from "../json-values.js";
import { endingOf } from "../recorded/ending-of.js";
import type { HeldCall, RehearsalRecord, RunRecord } from "../recorded/format.js";
import { wordAfter, type Around } from "./around.js";
import { about, answeredAt, changed, type News } from "./news.js";
import { tellsLifeKeeper } from "./tells-lifekeeper.js";
import { tellsMirror } from "./tells-mirror.js";
import { tellsVolume } from "./tells-volume.js";
import { nodesSeenTexts as texts } from "./texts.js";

type Run = RunRecord | RehearsalRecord;

/** What a run's calls tell of the nodes, in the order in which they were answered. */
export function newsOf(record: Run): readonly News[] {
  const volume = parseVolume(record.volume ?? "");
  if (volume === undefined) return [];
  const peers = nodesIn(record).slice(1);
  const around = { node: record.node, peers, volume, namedSource: namedSource(record, volume) };
  const inTime = record.calls.toSorted((one, other) => answeredAt(one) - answeredAt(other));
  const told = inTime.flatMap((call) => newsOfCall({ ...around, call, at: answeredAt(call) }));
  return [...told, ...newsOfEnd(record)];
}

/** This node, then every other one that the record names: in its configuration, as a peer, or in LifeKeeper's list. */
export function nodesIn(record: Run): readonly string[] {
  const named = [record.node, ...configuredPeers(record), ...record.calls.flatMap(peersIn)];
  const once = new Map<string, string>();
  for (const name of named) if (!once.has(name.toLowerCase())) once.set(name.toLowerCase(), name);
  return [...once.values()];
}

function newsOfCall(around: Around): readonly News[] {
  const { call } = around;
  const tellings = [...tellsMirror(around), ...tellsLifeKeeper(around), ...tellsVolume(around)];
  const found = tellings.find(({ command }) => isCall(command, call));
  if (found === undefined) return [];
  if (call.ending !== null) return found.newsOf(endingOf(call.ending));
  const why = unknown(about(texts.underWay, found.command));
  return found.newsOf(noEnding).map((news) => ({ ...news, seen: why }));
}

/** Stands for an ending that nobody saw; what it would tell is not used. */
const noEnding = ending({ how: "timed-out", seconds: 0, left: [] });

function isCall(
  { tool, args }: { readonly tool: { readonly name: string }; readonly args: readonly string[] },
  call: HeldCall,
): boolean {
  return (
    tool.name === call.tool &&
    args.length === call.args.length &&
    args.every((word, at) => word === call.args[at])
  );
}

/** What LifeKeeper takes a resource for after restore (vendor's manual), where it was LifeKeeper that ran it. */
function newsOfEnd(record: Run): readonly News[] {
  if (record.format !== "volkit-record" || record.action !== "restore") return [];
  const { exitCode, node, startedAt, durationMs } = record;
  if (exitCode === null) return [changed(node, "resource", unknown(texts.killed))];
  if (exitCode !== 0 && exitCode !== 1) return [];
  const [state, why] = exitCode === 0 ? ["ISP", texts.restored] : ["OSF", texts.notRestored];
  const at = Date.parse(startedAt) + durationMs;
  return [
    changed(node, "resource", { kind: "inferred", value: state, text: { en: state, ja: state }, at, why }),
  ];
}

function configuredPeers({ configuration, tag }: Run): readonly string[] {
  const { peers } = asObject(asObject(configuration["resources"])?.[tag ?? ""]) ?? {};
  return Array.isArray(peers) ? peers.flatMap((peer) => textAt(asObject(peer), "node") ?? []) : [];
}

function peersIn(call: HeldCall): readonly string[] {
  if (call.peer !== null) return [call.peer];
  const list = equivalenciesOf(wordAfter(call, "-t") ?? "");
  if (!isCall(list, call) || call.ending === null) return [];
  const answer = list.read(endingOf(call.ending));
  return answer.kind === "failed" ? [] : answer.equivalencies.map(({ system }) => system);
}

/** The mirror's source, as this node names it; undefined where it names none, or several. */
function namedSource({ calls, node }: Run, volume: Volume): string | undefined {
  const systems = calls.flatMap((call) => {
    if (call.ending === null) return [];
    const { ending: held } = call;
    return [".", node].flatMap((at) =>
      (["E:", "E"] as const).flatMap((form) => {
        const ask = getMirrorVolInfo(at, volume, form);
        if (!isCall(ask, call)) return [];
        const answer = ask.read(endingOf(held));
        return answer.kind === "mirror" ? answer.mirrors.map(({ system }) => system) : [];
      }),
    );
  });
  const [first, ...others] = systems;
  return others.every((other) => other === first) ? first : undefined;
}
