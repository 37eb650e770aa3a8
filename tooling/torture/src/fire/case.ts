import { commandsTold, type Clean, type Told } from "../clean-run.js";
import type { Command } from "../commands.js";
import { misbehaviours, type Misbehaviour } from "../misbehaviours.js";
import type { Dose } from "../options.js";
import type { Random } from "../random.js";

/** One command of one scenario, misbehaving in one way. */
export interface FireCase {
  readonly clean: Clean;
  readonly command: Command;
  readonly does: Misbehaviour;
  readonly name: string;
}

/** How many misbehaviours a command meets in the small dose, and in the usual one in scenarios after its first. */
const some = { small: 2, usual: 2 };

/**
 * The cases of a dose. `full`: every command of every scenario with every misbehaviour. `usual`: the same for each
 * command of a procedure in the first scenario that has it, and a few by chance in the others. `small`: a few for
 * each command, in turn, so that every misbehaviour comes up; and none in the other scenarios.
 */
export function casesOf(clean: readonly Clean[], dose: Dose, random: Random): readonly FireCase[] {
  return commandsTold(clean).flatMap((told, index) =>
    chosen(dose, told.isNew, index, random)
      .filter((does) => !does.ofFile || isFirstOfItsTool(told))
      .map((does) => ({ clean: told.clean, command: told.command, does, name: nameOf(told, does) })),
  );
}

function chosen(dose: Dose, isNew: boolean, index: number, random: Random): readonly Misbehaviour[] {
  if (dose === "full" || (dose === "usual" && isNew)) return misbehaviours;
  if (dose === "usual") return random.shuffled(misbehaviours).slice(0, some.usual);
  const turn = (place: number) => (place + index * some.small) % misbehaviours.length;
  return isNew ? misbehaviours.filter((_, place) => turn(place) < some.small) : [];
}

/** A file is missing for every verb and every call: once in a scenario is enough. */
function isFirstOfItsTool({ clean, command }: Told): boolean {
  return clean.commands.find(({ node, tool }) => node === command.node && tool === command.tool) === command;
}

function nameOf({ clean, command }: Told, does: Misbehaviour): string {
  return `${clean.scenario.name} / ${command.node} ${command.text} / ${does.name}`;
}
