import { agreementOf, type Agreement } from "../compare/agreement.js";
import type { HeldMessage } from "../recorded/format.js";
import { bodyOf, type Entry } from "./entry.js";
import type { FindingChange } from "./last-found.js";
import { isSame, resultOf, type Result } from "./result.js";
import { settingChanges, type SettingChange } from "./setting-changes.js";

/** Something that differs from the run before, or in a finding from the last that had it. */
export type Change =
  | { readonly kind: "result"; readonly before: Result; readonly now: Result }
  | { readonly kind: "agreement"; readonly before: Agreement["kind"]; readonly now: Agreement["kind"] }
  | ({ readonly kind: "finding" } & FindingChange)
  | { readonly kind: "messages"; readonly appeared: readonly string[]; readonly gone: readonly string[] }
  | { readonly kind: "slow"; readonly durationMs: number; readonly usualMs: number }
  | { readonly kind: "version"; readonly before: string; readonly now: string }
  | ({ readonly kind: "setting" } & SettingChange);

/**
 * How an entry and what it said differ from the one before it of the same tag on the same node. Between two actions only
 * what both come to counts. `findings` are what differs in what was found, which is told among them.
 */
export function changesBetween(
  before: Entry,
  now: Entry,
  findings: readonly FindingChange[],
): readonly Change[] {
  return [
    ...resultChanges(before, now),
    ...agreementChanges(before, now),
    ...findings.map((change) => ({ kind: "finding" as const, ...change })),
    ...messageChanges(before, now),
  ];
}

/** Everything that volkit said, or would have said. */
export function saidIn(entry: Entry): readonly HeldMessage[] {
  const body = bodyOf(entry);
  if (body === undefined) return [];
  return body.format === "volkit-rehearsal" ? [...body.messages, ...body.wouldSay] : body.messages;
}

function resultChanges(one: Entry, other: Entry): Change[] {
  const [before, now] = [resultOf(one), resultOf(other)];
  return isSame(before, now) ? [] : [{ kind: "result", before, now }];
}

function agreementChanges(one: Entry, other: Entry): Change[] {
  if (one.kind !== "observed" || other.kind !== "observed") return [];
  const [before, now] = [agreementOf(one.call).kind, agreementOf(other.call).kind];
  return before === now ? [] : [{ kind: "agreement", before, now }];
}

/** A message is gone only where the later run came to the step that says it. */
function messageChanges(one: Entry, other: Entry): Change[] {
  const [before, now] = [saidIn(one), saidIn(other)];
  const steps = stepsOf(other);
  const missing = before.filter(({ step }) => one.action === other.action || steps.has(step));
  const appeared = newIn(now, before);
  const gone = newIn(missing, now);
  return appeared.length + gone.length === 0 ? [] : [{ kind: "messages", appeared, gone }];
}

function newIn(these: readonly HeldMessage[], those: readonly HeldMessage[]): readonly string[] {
  const known = new Set(those.map(({ id }) => id));
  return [...new Set(these.map(({ id }) => id))].filter((id) => !known.has(id));
}

function stepsOf(entry: Entry): ReadonlySet<string> {
  const body = bodyOf(entry);
  const steps = [...(body?.calls ?? []), ...(body?.decisions ?? [])].map(({ step }) => step);
  return new Set(["start", "volume", "peers", ...steps]);
}

/** How the release and the settings in force differ. */
export function circumstances(one: Entry, other: Entry): readonly Change[] {
  const [before, now] = [bodyOf(one), bodyOf(other)];
  if (before === undefined || now === undefined) return [];
  const version = { kind: "version" as const, before: before.volkit, now: now.volkit };
  const settings = settingChanges(before.configuration, now.configuration, one.action === other.action);
  return [
    ...(before.volkit === now.volkit ? [] : [version]),
    ...settings.map((change) => ({ kind: "setting" as const, ...change })),
  ];
}
