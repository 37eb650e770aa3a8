import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { figureOf } from "../figure.js";
import { measure } from "../measured.js";
import { usualCluster } from "../node/cluster.js";
import { fillRecords } from "../node/fill-records.js";
import { makeNode } from "../node/node.js";
import { commandOf, scenarios, type Scenario } from "../node/scenario.js";
import { isProfile } from "../profile/is-profile.js";
import { pastimes, sharesOf, type Pastime } from "../profile/shares.js";
import type { Row } from "../result.js";
import type { Bench, Section } from "../section.js";

/** Where the time of a check goes, by V8's profiler. */
export const profile: Section = {
  name: "profile",
  title: "where the time of a check goes, by V8's profiler (node dist/volkit.js)",
  measure: (bench) => {
    const checks = scenarios.filter(({ action }) => action === "quickCheck");
    return Promise.resolve({ rows: checks.flatMap((one) => rowsFor(one, bench)), notes });
  },
};

const notes = [
  "The profiler looks ten thousand times a second, which makes the whole slower than it is; the shares hold, the times do not.",
  "What Node does for a function of the kit (reading a file, starting a program) counts as that function's.",
];

function rowsFor(scenario: Scenario, { natives, programs, folder, rounds }: Bench): readonly Row[] {
  const at = join(folder, scenario.name);
  const node = makeNode(at, natives.standIn, usualCluster, scenario.answers(usualCluster));
  const [file, ...words] = commandOf(programs.script, scenario);
  const profiles = join(at, "profiles");
  const profiled = ["--cpu-prof", "--cpu-prof-interval", "100", "--cpu-prof-dir", profiles];
  measure(natives, { command: [file, ...words], environment: node.environment });
  fillRecords(node.records);

  const runs: ReadonlyMap<Pastime, number>[] = [];
  for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
    measure(natives, { command: [file, ...profiled, ...words], environment: node.environment });
    if (round >= rounds.warmUp) runs.push(sharesOf(profileIn(profiles)));
    rmSync(profiles, { recursive: true });
  }
  const totals = runs.map((shares) => [...shares.values()].reduce((sum, ms) => sum + ms, 0));
  return pastimes.map((pastime) => ({
    what: scenario.name,
    measure: pastime,
    unit: "ms",
    figure: figureOf(runs.map((shares) => shares.get(pastime) ?? 0)),
    against: { what: "the whole", figure: figureOf(totals) },
  }));
}

function profileIn(folder: string) {
  const [name = ""] = readdirSync(folder);
  const content: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
  if (!isProfile(content)) throw new Error(`${name} is no profile that is understood`);
  return content;
}
