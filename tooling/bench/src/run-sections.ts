import { Lacking } from "./lacking.js";
import type { Told } from "./report.js";
import type { Bench, Section } from "./section.js";

/** Who is told how far a run is. */
export interface Listener {
  readonly begins: (section: Section) => void;
  readonly over: (told: Told) => void;
}

/** Runs sections one after another; one that fails, or lacks what it needs, leaves the others as they are. */
export async function runSections(
  sections: readonly Section[],
  benchOf: (section: string) => Bench,
  listener: Listener,
): Promise<readonly Told[]> {
  const all: Told[] = [];
  for (const section of sections) {
    listener.begins(section);
    const told = await runOne(section, benchOf);
    listener.over(told);
    all.push(told);
  }
  return all;
}

async function runOne(section: Section, benchOf: (section: string) => Bench): Promise<Told> {
  const { name, title } = section;
  const began = performance.now();
  const about = () => ({ name, title, seconds: (performance.now() - began) / 1000 });
  try {
    const findings = await section.measure(benchOf(name));
    return { ...about(), kind: "found", findings };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (!(error instanceof Lacking)) return { ...about(), kind: "failed", why };
    return { ...about(), kind: "found", findings: { rows: [], notes: [`Left out, ${why}.`] } };
  }
}
