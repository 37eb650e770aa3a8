import { agreementOf, type Agreement } from "../compare/agreement.js";
import type { HeldMessage } from "../recorded/format.js";
import { bodyOf, type Entry } from "./entry.js";
import { findingsOf, type Finding } from "./finding.js";
import { isSame, resultOf, type Result } from "./result.js";
import { settingChanges, type SettingChange } from "./setting-changes.js";

/** Something that differs from the run before. In a finding null is: nothing was found out about it. */
export type Change =
  | { readonly kind: "result"; readonly before: Result; readonly now: Result }
  | { readonly kind: "agreement"; readonly before: Agreement["kind"]; readonly now: Agreement["kind"] }
  | ({ readonly kind: "finding"; readonly before: string | null; readonly now: string | null } & Pick<
      Finding,
      "about" | "peer"
    >)
  | { readonly kind: "messages"; readonly appeared: readonly string[]; readonly gone: readonly string[] }
  | { readonly kind: "slow"; readonly durationMs: number; readonly usualMs: number }
  | { readonly kind: "version"; readonly before: string; readonly now: string }
  | ({ readonly kind: "setting" } & SettingChange);

/** What differs between two entries of one tag on one node. Between two actions only what both look at counts. */
export function changesBetween(before: Entry, now: Entry): readonly Change[] {
  return [
    ...resultChanges(before, now),
    ...agreementChanges(before, now),
    ...findingChanges(before, now),
    ...messageChanges(before, now),
    ...circumstances(before, now),
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

function findingChanges(one: Entry, other: Entry): Change[] {
  const [before, now] = [foundIn(one), foundIn(other)];
  const isSameAction = one.action === other.action;
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    const about = is ?? was;
    if (about === undefined || was?.value === is?.value) return [];
    if (!isSameAction && (was === undefined || is === undefined)) return [];
    const { about: subject, peer } = about;
    return { kind: "finding", about: subject, peer, before: was?.value ?? null, now: is?.value ?? null };
  });
}

function foundIn(entry: Entry): ReadonlyMap<string, Finding> {
  const body = bodyOf(entry);
  const findings = body === undefined ? [] : findingsOf(body);
  return new Map(findings.map((finding) => [JSON.stringify([finding.about, finding.peer]), finding]));
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

function circumstances(one: Entry, other: Entry): Change[] {
  const [before, now] = [bodyOf(one), bodyOf(other)];
  if (before === undefined || now === undefined) return [];
  const version = { kind: "version" as const, before: before.volkit, now: now.volkit };
  const settings = settingChanges(before.configuration, now.configuration, one.action === other.action);
  return [
    ...(before.volkit === now.volkit ? [] : [version]),
    ...settings.map((change) => ({ kind: "setting" as const, ...change })),
  ];
}
