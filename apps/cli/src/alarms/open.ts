import {
  alarmBook,
  message,
  type AlarmBook,
  type Bilingual,
  type KeptAlarms,
  type Message,
} from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import { inTime, tooLate } from "../patience.js";
import type { System } from "../system.js";
import { alarmsText, type DatedAlarm } from "./format.js";
import { alarmsFile, alarmsNow, lost, readAlarms } from "./read.js";
import { discardAlarms, sweepHalves, writeAlarms } from "./write.js";

/** The book of a run, whose changes go to its file at once. */
export interface OpenAlarms {
  readonly book: AlarmBook & { readonly kept: () => KeptAlarms };
  readonly start: KeptAlarms;
  /** Waits for the file as long as a disk may take, and says where it could not be written. Nothing is kept after it. */
  readonly settle: () => Promise<void>;
}

/**
 * Opens the book of a volume's alarms for whoever has the turn on it. From the first write to the last its file says that
 * a run is under way: what a run leaves so, killed or without a disk that takes its last word, hides no new split brain.
 * A split brain that was told is written so at once: one of which nobody could write that it ended counts as lost.
 */
export async function openAlarms(
  records: string | undefined,
  volume: Volume,
  { now, randomHex }: Pick<System, "now" | "randomHex">,
  report: (said: Message) => void,
): Promise<OpenAlarms> {
  const file = records === undefined ? undefined : alarmsFile(records, volume);
  let isToWrite = false;
  let isClosed = false;
  /** What stands on the disk is of this run. */
  let isOwn = false;
  let failure: Bilingual | string | undefined;

  const read = await readAlarms(records, volume);
  const before = read.kind === "known" ? read.alarms : new Map<string, DatedAlarm>();
  const kept = new Set<string>();
  const start = await writable(alarmsNow(read, now()));
  const book = alarmBook(start, changed);
  let writing = Promise.resolve();
  return { book, start, settle };

  async function writable(found: KeptAlarms): Promise<KeptAlarms> {
    const isRaised = Object.values(found.peers).some(({ kind }) => kind === "raised");
    if (file === undefined || !isRaised) return found;
    const trial = sweepHalves(file).then(() => write(file, found, true));
    const isTried = await inTime(trial.then(() => true));
    if (isTried === undefined) failure = tooLate;
    return failure === undefined ? found : alarmsNow(lost(file, failure), now());
  }

  function changed(peer: string): void {
    kept.add(peer);
    if (file === undefined || isToWrite || isClosed) return;
    isToWrite = true;
    writing = writing.then(() => {
      isToWrite = false;
      return write(file, book.kept(), true);
    });
  }

  async function write(to: string, { peers }: KeptAlarms, isUnderWay: boolean): Promise<void> {
    const text = alarmsText(volume.name, { alarms: dated(peers), isUnderWay });
    failure = await writeAlarms(to, text, randomHex());
    isOwn ||= failure === undefined;
  }

  function dated(peers: KeptAlarms["peers"]): ReadonlyMap<string, DatedAlarm> {
    const alarms = Object.entries(peers).map(([peer, alarm]) => {
      const earlier = before.get(peer);
      const since = earlier?.kind === alarm.kind ? earlier.since : now();
      const seen = kept.has(peer) || earlier === undefined ? now() : earlier.seen;
      return [peer, { ...alarm, since, seen }] as const;
    });
    return new Map(alarms);
  }

  async function settle(): Promise<void> {
    isClosed = true;
    if (file === undefined) return;
    const isClosing = isOwn || kept.size > 0;
    const isWritten = await inTime((isClosing ? writing.then(() => close(file)) : writing).then(() => true));
    const why = isWritten === undefined ? tooLate : failure;
    if (why !== undefined) report(message("start", "VK158", { file, why }));
  }

  async function close(to: string): Promise<void> {
    await write(to, book.kept(), false);
    // What stands there then is what an earlier run had told, and says nothing of this one.
    if (failure !== undefined && !isOwn) await discardAlarms(to).catch(() => undefined);
  }
}
