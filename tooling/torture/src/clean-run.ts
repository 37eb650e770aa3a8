import type { Cluster } from "@volkit/cluster-lab";
import type { Bench } from "./bench.js";
import { commandsOf, type Command } from "./commands.js";
import type { Scenario } from "./scenarios.js";
import { tryAction, type Ran } from "./try-action.js";

/** A scenario where nothing misbehaves: what it comes to, and the commands it makes. */
export interface Clean {
  readonly scenario: Scenario;
  readonly ran: Ran;
  readonly commands: readonly Command[];
}

/** Runs a scenario with every tool healthy. Throws where that fails: then there is nothing to compare with. */
export async function cleanRun(bench: Bench, scenario: Scenario): Promise<Clean> {
  await bench.begin(scenario.cluster);
  const ran = await tryAction(bench, scenario);
  if (ran.exit !== 0)
    throw new Error(`${scenario.name}: exit ${ran.exit ?? "none"} though nothing misbehaves`);
  return { scenario, ran, commands: commandsOf(ran.calls) };
}

/** How the cluster may be left: as by a run that saw the situation, or by one that could not. */
export function cleanEndings({ scenario, ran }: Clean): readonly Cluster[] {
  return scenario.unseen === undefined ? [ran.after] : [ran.after, scenario.unseen];
}

/** A command of a scenario, and whether none of the scenarios before has it in the same procedure. */
export interface Told {
  readonly clean: Clean;
  readonly command: Command;
  readonly isNew: boolean;
}

/** Every command of every scenario. */
export function commandsTold(all: readonly Clean[]): readonly Told[] {
  const met = new Set<string>();
  return all.flatMap((clean) =>
    clean.commands.map((command) => {
      const key = keyOf(clean, command);
      const isNew = !met.has(key);
      met.add(key);
      return { clean, command, isNew };
    }),
  );
}

/** The same words for the same command whichever node it is made on; quickCheck and deepCheck are one procedure. */
function keyOf({ scenario }: Clean, { node, text }: Command): string {
  const procedure = scenario.action.replace(/^(quick|deep)/, "");
  const side = (name: string) => (name === scenario.node ? "here" : "there");
  return `${procedure} ${side(node)} ${text.replaceAll(/NODE[AB]/g, side)}`;
}
