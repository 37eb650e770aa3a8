import { commandsTold, type Clean, type Told } from "../clean-run.js";
import type { Command } from "../commands.js";
import type { Dose } from "../options.js";
import { randomOf } from "../random.js";

/** When the kit is ended: while a command runs, which then hangs; as soon as one has answered; or at some moment. */
type Moment =
  | { readonly when: "running"; readonly command: Command }
  | { readonly when: "answered"; readonly command: Command }
  /** After this share of the time that a clean run takes. */
  | { readonly when: "moment"; readonly share: number };

/** A scenario whose run is ended from outside. */
export interface KillCase {
  readonly clean: Clean;
  readonly at: Moment;
  readonly signal: NodeJS.Signals;
  /** What it is counted under. */
  readonly row: string;
  readonly name: string;
}

/** What the cases are counted under, in the order of the table. */
export const rows = {
  running: "killed while a command runs",
  answered: "killed as a command ends",
  moment: "killed at a moment of chance",
} as const;

/** The signals that the kit can take note of. */
export const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/** At how many moments of chance each scenario is killed. */
const moments: Readonly<Record<Dose, number>> = { small: 0, usual: 3, full: 10 };

type Blow = Pick<KillCase, "at" | "signal" | "row">;

/**
 * The cases of a dose. `full`: every command of every scenario in every way. `usual`: each command of a procedure
 * killed in both ways and told by one signal, and in the other scenarios that have it, in one of these ways. `small`:
 * every other command of a procedure once. The ways take turns.
 */
export function casesOf(clean: readonly Clean[], dose: Dose, seed: number): readonly KillCase[] {
  const atCommands = commandsTold(clean)
    .filter(({ clean: { scenario }, command }) => command.node === scenario.node)
    .flatMap((told, index) => blowsOn(told, index, dose).map((blow) => caseOf(told.clean, blow)));
  const atMoments = clean.flatMap((one, index) => {
    const chance = randomOf(seed + index);
    return Array.from({ length: moments[dose] }, () => caseOf(one, atChance(chance.next())));
  });
  return [...atCommands, ...atMoments];
}

function blowsOn({ command, isNew }: Told, index: number, dose: Dose): readonly Blow[] {
  const running = { when: "running", command } as const;
  const killed: readonly Blow[] = [
    { at: running, signal: "SIGKILL", row: rows.running },
    { at: { when: "answered", command }, signal: "SIGKILL", row: rows.answered },
  ];
  const told = signals.map((signal) => ({ at: running, signal, row: signal }));
  if (dose === "full") return [...killed, ...told];
  const ways = [...killed, ...inTurn(told, Math.floor(index / 3))];
  if (dose === "small") return isNew && index % 2 === 0 ? inTurn(ways, index / 2) : [];
  return isNew ? ways : inTurn(ways, index);
}

/** The one whose turn it is. */
function inTurn<Thing>(things: readonly Thing[], turn: number): readonly Thing[] {
  return things.filter((_, place) => place === turn % things.length);
}

function atChance(share: number): Blow {
  return { at: { when: "moment", share }, signal: "SIGKILL", row: rows.moment };
}

function caseOf(clean: Clean, blow: Blow): KillCase {
  const where =
    blow.at.when === "moment"
      ? `after ${(blow.at.share * 100).toFixed(1)} % of its time`
      : blow.at.command.text;
  return { clean, ...blow, name: `${clean.scenario.name} / ${where} / ${blow.row}` };
}
