import { alarmBook, message, type AlarmBook, type KeptAlarms, type Message } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import { rename } from "node:fs/promises";
import { dirname } from "node:path";
import { inTime, tooLate } from "../patience.js";
import { reasonOf } from "../reason.js";
import { makeFolder } from "../records/make-folder.js";
import { writeNew } from "../records/write-new.js";
import type { System } from "../system.js";
import { alarmsText, type DatedAlarm } from "./format.js";
import { alarmsFile, alarmsNow, readAlarms } from "./read.js";

/** The book of a run, whose changes go to its file at once. */
export interface OpenAlarms {
  readonly book: AlarmBook & { readonly kept: () => KeptAlarms };
  readonly start: KeptAlarms;
  /** Waits for the file as long as a disk may take, and says where it could not be written. */
  readonly settle: () => Promise<void>;
}

/**
 * Opens the book of a volume's alarms for whoever has the turn on it. The file is written whole whenever something is
 * kept, so that a run that is killed has told the next one; nothing waits for that before the end.
 */
export async function openAlarms(
  records: string | undefined,
  volume: Volume,
  { now }: Pick<System, "now">,
  report: (said: Message) => void,
): Promise<OpenAlarms> {
  const read = await readAlarms(records, volume);
  const start = alarmsNow(read, now());
  const before = read.kind === "known" ? read.alarms : new Map<string, DatedAlarm>();
  const book = alarmBook(start, changed);
  let isToWrite = false;
  let failure: string | undefined;
  let writing = Promise.resolve();
  return { book, start, settle };

  function changed(): void {
    // What could not be read for the moment is not written over with nothing.
    const isUnread = read.kind === "lost" && !read.forGood && book.peers().length === 0;
    if (records === undefined || isUnread || isToWrite) return;
    isToWrite = true;
    const file = alarmsFile(records, volume);
    writing = writing.then(() => write(file));
  }

  async function write(file: string): Promise<void> {
    isToWrite = false;
    const half = `${file}.writing`;
    try {
      await makeFolder(dirname(file));
      await writeNew(half, alarmsText(volume.name, dated()));
      await rename(half, file);
      failure = undefined;
    } catch (error) {
      failure = reasonOf(error);
    }
  }

  function dated(): ReadonlyMap<string, DatedAlarm> {
    const seen = now();
    const alarms = Object.entries(book.kept().peers).map(([peer, alarm]) => {
      const earlier = before.get(peer);
      const since = earlier?.kind === alarm.kind ? earlier.since : seen;
      return [peer, { ...alarm, since, seen }] as const;
    });
    return new Map(alarms);
  }

  async function settle(): Promise<void> {
    const isWritten = await inTime(writing.then(() => true));
    const why = isWritten === undefined ? tooLate : failure;
    if (why === undefined || records === undefined) return;
    report(message("start", "VK158", { file: alarmsFile(records, volume), why }));
  }
}
