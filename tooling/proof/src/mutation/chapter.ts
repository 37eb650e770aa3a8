import type { Chapter, Order, Proved } from "../chapter.js";
import { judge, type Judged } from "./judge.js";
import { changeOf, fateOf } from "./mutant.js";
import { packages } from "./packages.js";
import { runStryker } from "./run-stryker.js";
import { survivors } from "./survivors.js";

/** Tests that can fail: the packages' sources are changed one place at a time, and the tests have to notice. */
export const mutation: Chapter = { name: "mutation", prove };

const columns = ["killed", "timed out", "survived", "not covered", "broken", "left out"] as const;

async function prove({ dose, root, say }: Order): Promise<Proved> {
  say(["package".padEnd(16), "mutants", ...columns, "score", "seconds"].join("  "));
  const judged: Judged[] = [];
  for (const { name, small } of packages) {
    if (dose === "small" && !small) continue;
    const began = performance.now();
    const mutants = await runStryker(root, name);
    const fates = mutants.map((mutant) => ({ fate: fateOf(mutant), change: changeOf(mutant, root) }));
    const listed = survivors.filter(({ file }) => file.startsWith(`${name}/`));
    const package_ = judge(name, fates, listed);
    judged.push(package_);
    say(row(name, mutants.length, package_, (performance.now() - began) / 1000));
  }
  const mutants = judged.flatMap(({ counts }) => columns.slice(0, 4).map((column) => counts[column]));
  return {
    counted: `${mutants.reduce((sum, count) => sum + count, 0)} mutants in ${judged.length} packages, ${survivors.length} survivors listed`,
    failures: judged.flatMap(({ failures }) => failures),
  };
}

function row(name: string, mutants: number, { counts, score }: Judged, seconds: number): string {
  const cells = columns.map((column) => String(counts[column]).padStart(column.length));
  const [all, percent, time] = [String(mutants), score.toFixed(1), seconds.toFixed(0)];
  return [name.padEnd(16), all.padStart(7), ...cells, percent.padStart(5), time.padStart(7)].join("  ");
}
