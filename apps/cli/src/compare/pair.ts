import type { RehearsalRecord, VendorRecord } from "../recorded/format.js";
import type { Observations } from "./read-observations.js";

/** One call of an observed action: what volkit rehearsed and how the vendor's script ended, as far as it is recorded. */
export interface ObservedCall {
  readonly tag: string;
  readonly action: string;
  readonly node: string;
  /** When it began, in milliseconds since 1970; its end where the beginning is not recorded. */
  readonly at: number;
  readonly rehearsal: RehearsalRecord | undefined;
  readonly vendor: VendorRecord | undefined;
}

type Half = ObservedCall & { readonly process: string };

/**
 * Brings together what belongs to one call: the same node, script process, tag and action, and the first end of the
 * vendor's script after the call, before the next one of that process. A rehearsal by hand belongs to no call. The
 * oldest comes first.
 */
export function pairs({
  rehearsals,
  vendorResults,
}: Pick<Observations, "rehearsals" | "vendorResults">): ObservedCall[] {
  const halves = [...rehearsals.flatMap(asCall), ...vendorResults.map(asEnd)];
  const calls: ObservedCall[] = [];
  const open = new Map<string, number>();

  for (const { process, ...half } of halves.toSorted((one, other) => one.at - other.at)) {
    const place = open.get(process);
    const begun = place === undefined ? undefined : calls[place];
    if (half.vendor !== undefined && place !== undefined && begun !== undefined) {
      calls[place] = { ...begun, vendor: half.vendor };
      open.delete(process);
      continue;
    }
    if (half.rehearsal !== undefined) open.set(process, calls.length);
    calls.push(half);
  }
  return calls;
}

function asCall(rehearsal: RehearsalRecord): Half[] {
  const { tag, calledAt, action, node } = rehearsal;
  if (tag === null || calledAt === null) return [];
  const at = Date.parse(calledAt);
  return [{ process: processOf(rehearsal), tag, action, node, at, rehearsal, vendor: undefined }];
}

function asEnd(vendor: VendorRecord): Half {
  const { tag, action, node, endedAt } = vendor;
  const at = Date.parse(endedAt);
  return { process: processOf(vendor), tag, action, node, at, rehearsal: undefined, vendor };
}

function processOf({ node, calledBy, tag, action }: RehearsalRecord | VendorRecord): string {
  return JSON.stringify([node, calledBy, tag, action]);
}
