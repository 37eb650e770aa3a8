import { siteNames, type SiteName } from "./site.js";

/** What happened to a cluster, in order. It is plain text, so that it can be read, kept and lived again. */
export interface History {
  readonly nodes: 2 | 3;
  readonly site: SiteName;
  /** What the steps may be stands at `takeStep`. */
  readonly steps: readonly string[];
}

/** The history in a text as {@link historyText} writes it; undefined where it is none. */
export function readHistory(text: string): History | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) return undefined;
  if (!("nodes" in value && "site" in value && "steps" in value)) return undefined;
  const { nodes, steps } = value;
  const site = siteNames.find((name) => name === value.site);
  if ((nodes !== 2 && nodes !== 3) || site === undefined || !Array.isArray(steps)) return undefined;
  const lines: readonly unknown[] = steps;
  const texts = lines.filter((line) => typeof line === "string");
  return texts.length === lines.length ? { nodes, site, steps: texts } : undefined;
}

/** A history as a file that can be kept, with why it is kept. */
export function historyText({ nodes, site, steps }: History, why: string): string {
  return `${JSON.stringify({ why, nodes, site, steps }, undefined, 2)}\n`;
}
