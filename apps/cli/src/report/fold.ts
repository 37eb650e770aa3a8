import { deliveryWords, isDelivery } from "../history/deliveries.js";
import { isCheckEntry, type Entry } from "./entry.js";

/** An entry of a story with the equal checks that came after it, which are not told once more. */
export interface Chapter {
  /** From 1 on, in order of time. */
  readonly number: number;
  readonly first: Entry;
  readonly again: readonly Entry[];
}

/**
 * Puts checks that came out alike, with the same commands, together with the first of them. What comes between ends
 * that: a check of the node that came out otherwise, or whatever else became of the tag on any node.
 */
export function folded(entries: readonly Entry[]): readonly Chapter[] {
  const chapters: Entry[][] = [];
  const open = new Map<string, { readonly sign: string; readonly members: Entry[] }>();
  for (const entry of entries) {
    const of = JSON.stringify([entry.tag, entry.volume]);
    if (!isCheckEntry(entry)) {
      for (const key of [...open.keys()].filter((each) => each.startsWith(of))) open.delete(key);
      chapters.push([entry]);
      continue;
    }
    const key = `${of} ${JSON.stringify([entry.node, entry.action, entry.told.kind])}`;
    const sign = signOf(entry);
    const same = open.get(key);
    if (same?.sign === sign) {
      same.members.push(entry);
      continue;
    }
    const members = [entry];
    open.set(key, { sign, members });
    chapters.push(members);
  }
  return chapters.flatMap(([first, ...again], at) =>
    first === undefined ? [] : [{ number: at + 1, first, again }],
  );
}

/** All of a check but when it was, how long it took and what its commands printed. */
function signOf({ told, volkit }: Entry): string {
  const record = told.kind === "run" ? told.record : told.rehearsal;
  const result =
    told.kind === "run"
      ? [told.record.outcome, told.record.exitCode, told.record.interrupted]
      : [told.agreement, told.vendor?.exitCode, told.rehearsal?.result];
  return JSON.stringify([
    volkit,
    result,
    record?.messages.map(({ id }) => id),
    record?.decisions.filter((decision) => !isDelivery(decision)),
    told.kind === "run" ? deliveryWords(told.record, "en") : [],
    record?.calls.map(({ step, peer, tool, args, ending }) => [
      step,
      peer,
      tool,
      args,
      ending?.how,
      ending?.how === "exited" ? ending.exitCode : null,
    ]),
    record?.configuration,
  ]);
}
