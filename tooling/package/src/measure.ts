import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeBinary } from "./machine.js";
import { makePackage, type Wanted } from "./make-package.js";
import { places } from "./places.js";

const forms = ["plain", "code-cache", "snapshot"] as const;
const warm = 3;
const rounds = 31;

/** How long a start takes, in each form: Linux, run in turns, the median in milliseconds. */
export async function measure(wanted: Omit<Wanted, "out" | "form">): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-measure-"));
  try {
    const node = join(nodeBinary("linux-x64"), "bin", "node");
    const programs = new Map<string, readonly string[]>([["bundle", [node, places.bundle]]]);
    for (const form of forms) {
      const { executable } = await makePackage({ ...wanted, form, out: join(folder, form) });
      programs.set(form, [executable]);
    }
    const runs = new Map<string, readonly string[]>([["node -e 0", [node, "-e", "0"]]]);
    for (const [name, program] of programs) {
      runs.set(`${name}: --version`, [...program, "--version"]);
      runs.set(`${name}: an action that starts a tool`, [
        ...program,
        "quickCheck",
        "-t",
        "T",
        "--volume",
        "E:",
      ]);
    }
    return inTurns(runs, environmentIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A node whose EMCmd fails at once. */
function environmentIn(folder: string): Record<string, string> {
  mkdirSync(join(folder, "datakeeper"));
  copyFileSync("/bin/false", join(folder, "datakeeper", "EMCmd.exe"));
  return {
    ExtMirrBase: join(folder, "datakeeper"),
    LKROOT: join(folder, "lifekeeper"),
    COMPUTERNAME: "NODEA",
  };
}

function inTurns(runs: ReadonlyMap<string, readonly string[]>, env: Record<string, string>): string {
  const took = new Map<string, number[]>([...runs.keys()].map((name) => [name, []]));
  for (let round = 0; round < warm + rounds; round += 1) {
    for (const [name, [program = "", ...words]] of runs) {
      const began = performance.now();
      spawnSync(program, words, { env, stdio: "ignore" });
      if (round >= warm) took.get(name)?.push(performance.now() - began);
    }
  }
  const lines = [...took].map(([name, times]) => `${median(times).toFixed(0).padStart(5)} ms  ${name}`);
  return lines.join("\n");
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}
