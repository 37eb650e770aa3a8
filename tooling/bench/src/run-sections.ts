import type { Told } from "./report.js";
import type { Bench, Section } from "./section.js";

/** Runs sections one after another; one that fails leaves the others as they are. Each is told as soon as it is over. */
export async function runSections(
  sections: readonly Section[],
  benchOf: (section: string) => Bench,
  tell: (told: Told) => void,
): Promise<readonly Told[]> {
  const all: Told[] = [];
  for (const section of sections) {
    const told = await runOne(section, benchOf);
    tell(told);
    all.push(told);
  }
  return all;
}

async function runOne(section: Section, benchOf: (section: string) => Bench): Promise<Told> {
  const { name, title } = section;
  console.error(`bench: ${name} …`);
  const began = performance.now();
  const about = () => ({ name, title, seconds: (performance.now() - began) / 1000 });
  try {
    const findings = await section.measure(benchOf(name));
    return { ...about(), kind: "found", findings };
  } catch (error) {
    return { ...about(), kind: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}
