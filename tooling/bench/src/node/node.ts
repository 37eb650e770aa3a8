import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeAnswers, type Answers } from "./answers.js";
import { configurationOf, thisNode, type Cluster } from "./cluster.js";
import { tools } from "./tools.js";

/** A node to measure on: folders with a stand-in for every tool, and a configuration. */
export interface BenchNode {
  /** The whole environment of what is run there. */
  readonly environment: Readonly<Record<string, string>>;
  readonly records: string;
}

/** Lays a node out in a folder that is not there yet. */
export function makeNode(folder: string, standIn: string, cluster: Cluster, answers: Answers): BenchNode {
  for (const [home, names] of Object.entries(tools)) {
    mkdirSync(join(folder, home), { recursive: true });
    for (const name of names) linkSync(standIn, join(folder, home, `${name}.exe`));
  }
  writeAnswers(join(folder, "answers"), answers);
  const lifeKeeper = join(folder, "lifekeeper");
  mkdirSync(join(lifeKeeper, "etc"));
  writeFileSync(join(lifeKeeper, "etc", "volkit.json"), JSON.stringify(configurationOf(cluster), null, 2));
  return {
    environment: {
      PATH: "/usr/bin:/bin",
      TZ: "Asia/Tokyo",
      COMPUTERNAME: thisNode,
      ExtMirrBase: join(folder, "datakeeper"),
      LKROOT: lifeKeeper,
      SystemRoot: join(folder, "windows"),
      STAND_IN_ANSWERS: join(folder, "answers"),
    },
    records: join(lifeKeeper, "Out", "volkit"),
  };
}
