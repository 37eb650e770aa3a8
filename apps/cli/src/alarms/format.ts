import type { Alarm } from "@volkit/kit-orchestrator";
import { asObject, numberAt, textAt } from "../json-values.js";
import { localTime } from "../local-time.js";

/** An alarm as the file has it. `since` is when it became what it is, `seen` when a run last found it so; ms since 1970. */
export interface DatedAlarm extends Alarm {
  readonly since: number;
  readonly seen: number;
}

/** What a file holds. `isUnderWay`: a run is still to say more, or was killed, or could not write what it had to say. */
export interface AlarmsInFile {
  readonly alarms: ReadonlyMap<string, DatedAlarm>;
  readonly isUnderWay: boolean;
}

const format = "volkit-alarms";
const formatVersion = 1;

/** The text of the file, in which a person finds local times. */
export function alarmsText(volume: string, { alarms, isUnderWay }: AlarmsInFile): string {
  const dated = Object.fromEntries(
    [...alarms].map(([peer, { kind, told, since, seen }]) => [
      peer,
      { kind, since: localTime(since), seen: localTime(seen), told },
    ]),
  );
  const content = { format, formatVersion, volume, underWay: isUnderWay, alarms: dated };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/**
 * What such a text holds, by peer; undefined where any of it is not as it should be, of a format that is not known, or
 * of another volume.
 */
export function alarmsIn(text: string, volume: string): AlarmsInFile | undefined {
  const content = asObject(text);
  const isKnown =
    textAt(content, "format") === format && numberAt(content, "formatVersion") === formatVersion;
  const isUnderWay = content?.["underWay"];
  const alarms = asObject(content?.["alarms"]);
  if (!isKnown || textAt(content, "volume") !== volume) return undefined;
  if (typeof isUnderWay !== "boolean" || alarms === undefined) return undefined;

  const read = new Map<string, DatedAlarm>();
  for (const [peer, held] of Object.entries(alarms)) {
    const alarm = datedAlarm(held);
    if (alarm === undefined) return undefined;
    read.set(peer.toUpperCase(), alarm);
  }
  return { alarms: read, isUnderWay };
}

function datedAlarm(held: unknown): DatedAlarm | undefined {
  const members = typeof held === "string" ? undefined : asObject(held);
  const kind = textAt(members, "kind");
  const told = members?.["told"];
  const [since, seen] = [momentAt(members, "since"), momentAt(members, "seen")];
  if (kind !== "raised" && kind !== "over") return undefined;
  if (!isTexts(told) || since === undefined || seen === undefined) return undefined;
  return { kind, told, since, seen };
}

function momentAt(members: Parameters<typeof textAt>[0], key: string): number | undefined {
  const moment = Date.parse(textAt(members, key) ?? "");
  return Number.isFinite(moment) ? moment : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
