import { join } from "node:path";
import { measure, type Asked } from "../measured.js";
import type { Natives } from "../natives.js";
import { usualCluster } from "../node/cluster.js";
import { fillRecords } from "../node/fill-records.js";
import { makeNode } from "../node/node.js";
import { commandOf, type Scenario } from "../node/scenario.js";
import { places } from "../places.js";
import type { Program } from "../programs.js";

/** A form of the kit doing a scenario, on a node of its own that has run for long, with a configuration known as valid. */
export function kitDoing(scenario: Scenario, program: Program, natives: Natives, folder: string): Asked {
  const node = makeNode(folder, natives.standIn, usualCluster, scenario.answers(usualCluster));
  const asked = { command: commandOf(program, scenario), environment: node.environment };
  measure(natives, asked);
  fillRecords(node.records);
  return asked;
}

/** The Node that a form is made of, doing nothing, and as many of the cheapest starts as the scenario needs programs. */
export function bareDoing({ programs }: Scenario, { node }: Program, { standIn }: Natives): Asked {
  return {
    command: [node, "-e", "0"],
    environment: { PATH: "/usr/bin:/bin" },
    also: { count: programs, program: standIn },
  };
}

export function bareName({ programs }: Scenario, { version }: Program): string {
  return `node ${version} -e 0 and ${programs} ${programs === 1 ? "start" : "starts"}`;
}

/** The plain script doing a scenario. */
export function plainDoing(scenario: Scenario, natives: Natives, folder: string): Asked {
  const { environment } = makeNode(folder, natives.standIn, usualCluster, scenario.answers(usualCluster));
  return {
    command: ["/bin/sh", join(places.native, "plain-kit.sh"), scenario.action, "E:", "Vol.E"],
    environment: { ...environment, PEER: "NODEB", RECORD_FILE: join(folder, "record") },
  };
}
