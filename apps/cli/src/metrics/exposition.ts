import { families, familyNames, familyOf } from "./families.js";
import type { Sample } from "./samples.js";

/** What every sample of a file is about. */
export interface About {
  readonly node: string;
  /** As `E:`; empty for runs that never got to know their volume. */
  readonly volume: string;
}

/**
 * Samples in Prometheus' text format (0.0.4): a line feed at the end of every line, each family in one group with its
 * HELP and TYPE. No sample has a time of its own: the collectors refuse those.
 */
export function exposition(samples: readonly Sample[], about: About): string {
  const lines = familyNames.flatMap((name) => {
    const group = samples.filter((sample) => familyOf(sample.name) === name);
    if (group.length === 0) return [];
    const { help, type } = families[name];
    const values = group.map((sample) => sampleLine(sample, about)).sort();
    return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function sampleLine({ name, labels, value }: Sample, about: About): string {
  const pairs = Object.entries({ ...about, ...labels });
  return `${name}{${pairs.map(([label, text]) => `${label}="${escaped(text)}"`).join(",")}} ${value}`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
