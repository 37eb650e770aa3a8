import { readFileSync } from "node:fs";
import { Session, type Profiler } from "node:inspector/promises";
import { fileURLToPath } from "node:url";

/** Sources of the package that no procedure of the seed runs: what would happen, how long at most, clearing flags. */
const beside = [
  "src/rehearse.ts",
  "src/rehearsal.ts",
  "src/setbacks.ts",
  "src/assumed-ending.ts",
  "src/longest-run.ts",
  "src/longest-clearing.ts",
  "src/longest-telling.ts",
  "src/clear-split-brain.ts",
  "src/split-brain-now.ts",
];

/** What explains the procedures stands in the same files, and is no part of them. */
const explaining = /^src\/(?:explain|exploration|explanations)\b/;

/** Counts which branches of the procedures are run from now on; afterwards tells those that were not. */
export async function branchesReached(): Promise<{ readonly missing: () => Promise<readonly string[]> }> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    missing: async () => {
      const { result } = await session.post("Profiler.takePreciseCoverage");
      session.disconnect();
      const folder = new URL(".", import.meta.resolve("@volkit/kit-orchestrator")).href;
      const scripts = result.filter(({ url }) => url.startsWith(folder));
      if (scripts.length === 0) return [`nothing was counted of ${folder}`];
      return scripts.flatMap((script) => neverRun(script, readFileSync(fileURLToPath(script.url), "utf8")));
    },
  };
}

function neverRun({ functions }: Profiler.ScriptCoverage, source: string): readonly string[] {
  const ranges = functions.flatMap(({ ranges: of }) => of).filter(({ count }) => count === 0);
  return ranges.flatMap(({ startOffset, endOffset }) => {
    const file = fileAt(source, startOffset);
    const code = source.slice(startOffset, endOffset).replace(/\s+/g, " ").trim();
    const isBeside = beside.includes(file) || explaining.test(file) || /^[{}\s;]*$/.test(code);
    return isBeside ? [] : [`no path runs, in ${file}: ${code.slice(0, 160)}`];
  });
}

/** The source that a place in the package comes from: its bundler heads every one with its name. */
function fileAt(source: string, offset: number): string {
  const heads = [...source.slice(0, offset).matchAll(/^\/\/ (src\/\S+)$/gm)];
  return heads.at(-1)?.[1] ?? "an unknown source";
}
