import { fill, type Bilingual } from "@volkit/kit-orchestrator";

/** How bad something is, the worst first. Unknown is never good. */
const severities = ["bad", "warning", "unknown", "good"] as const;

export type Severity = (typeof severities)[number];

/** The kinds of findings: stable, for programs, and documented. */
export const findingIds = [
  "split-brain",
  "split-brain-flag",
  "role",
  "no-source",
  "mirror",
  "mirror-sides",
  "several-in-service",
  "not-in-service",
  "in-service-on-target",
  "no-resource",
  "unprotected",
  "out-of-service-failed",
  "state",
  "no-peers",
  "mirror-unread",
  "node-dead",
  "facts",
  "storage",
  "service",
  "lock",
  "last-run",
  "last-run-old",
  "records",
  "no-volume",
  "instances",
  "nothing",
] as const;

/** Something to be said of a resource. */
export interface Finding {
  readonly severity: Severity;
  readonly id: (typeof findingIds)[number];
  /** The nodes it is about. */
  readonly nodes: readonly string[];
  /** What is so, in a few words. */
  readonly title: Bilingual;
  /** What that means, and what is to be done. */
  readonly means: Bilingual | undefined;
  /** What to type to know more. */
  readonly look: readonly string[];
}

/** A text in both languages with its values. A value can be a text in both languages itself. */
export function said(text: Bilingual, values: Readonly<Record<string, string | Bilingual>>): Bilingual {
  const inOne = (language: keyof Bilingual) =>
    fill(text[language], (name) => {
      const value = values[name];
      return typeof value === "object" ? value[language] : value;
    });
  return { en: inOne("en"), ja: inOne("ja") };
}

/** Names one after the other. */
export function listed(names: readonly string[]): Bilingual {
  return { en: names.join(", "), ja: names.join("、") };
}

/** The worst of several; good where there is none. */
export function worstOf(all: readonly Severity[]): Severity {
  return severities.find((severity) => all.includes(severity)) ?? "good";
}

export function worstFirst<Thing>(things: readonly Thing[], severityOf: (thing: Thing) => Severity): Thing[] {
  return things.toSorted(
    (one, other) => severities.indexOf(severityOf(one)) - severities.indexOf(severityOf(other)),
  );
}
