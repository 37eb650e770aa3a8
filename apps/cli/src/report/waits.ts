import { waitsOf } from "../replay/waits-of.js";
import { callsOf, fullRecord, type Entry } from "./entry.js";

/** Which command waited for which answer, by the numbers of their bars. */
export interface Wait {
  readonly waiting: number;
  readonly for: number;
}

/** Found by replaying the run; none where that cannot tell. */
export async function waitsIn(entry: Entry): Promise<readonly Wait[]> {
  const record = fullRecord(entry);
  if (record === undefined) return [];
  const inOrder = callsOf(entry);
  const numberOf = (place: number): number => {
    const call = record.calls[place];
    return call === undefined ? 0 : inOrder.indexOf(call) + 1;
  };
  const waits = await waitsOf(record);
  return waits.flatMap((before, place) =>
    before.map((one) => ({ waiting: numberOf(place), for: numberOf(one) })),
  );
}
