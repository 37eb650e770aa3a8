import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { callsToReplay } from "./held-calls.js";
import { replayOn } from "./replay-record.js";

/** Nothing is found out of a run with more calls than a cluster can make: each takes a replay of its own. */
const mostCalls = 1000;

/**
 * For each call of a record, in its order: the calls whose answers it waited for, by their index; direct ones alone.
 * Found by replaying the run with one answer after the other held back: what is not asked then waits for it. A call that
 * today's procedure does not ask waits for nothing, as far as is known.
 */
export async function waitsOf(record: RunRecord | RehearsalRecord): Promise<readonly (readonly number[])[]> {
  const calls = await callsToReplay(record);
  const asked = calls.length > mostCalls ? [] : await placesAsked();
  const before = calls.map((): number[] => []);
  for (const place of asked) {
    const without = new Set(await placesAsked(place));
    for (const other of asked) if (!without.has(other)) before[other]?.push(place);
  }
  return before.map((all) => all.filter((one) => !all.some((other) => before[other]?.includes(one))));

  async function placesAsked(heldBack?: number): Promise<number[]> {
    const answered = calls.map(({ ending, ...call }, place) =>
      ending === undefined || place === heldBack ? call : { ...call, ending },
    );
    const { events } = await replayOn(answered, record);
    return events.flatMap((event) =>
      event.kind === "asked" || event.kind === "unheld" ? (event.place ?? []) : [],
    );
  }
}
