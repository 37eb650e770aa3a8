import { join } from "node:path";
import { makeBench, type Bench } from "./bench.js";
import { cleanRun, type Clean } from "./clean-run.js";
import type { Options } from "./options.js";
import { scenarios } from "./scenarios.js";
import { sideBySide } from "./side-by-side.js";
import type { Tally } from "./tally.js";

/** What the chapters work with: as many benches as runs may go side by side, and how every scenario comes out clean. */
export interface Stage {
  readonly options: Options;
  readonly benches: readonly Bench[];
  /** A bench for what has to have the machine for itself. */
  readonly first: Bench;
  /** Each scenario with every tool healthy; run, and counted, when it is first asked for. */
  readonly clean: (tally: Tally) => Promise<readonly Clean[]>;
  /** Tells a person what goes on. */
  readonly say: (text: string) => void;
  readonly clear: () => void;
}

/** Sets the benches up in a folder. */
export function openStage(options: Options, folder: string): Stage {
  const first = makeBench(join(folder, "0"));
  const others = Array.from({ length: options.jobs - 1 }, (_, index) =>
    makeBench(join(folder, String(index + 1))),
  );
  const benches = [first, ...others];
  let clean: Promise<readonly Clean[]> | undefined;
  return {
    options,
    benches,
    first,
    clean: (tally) => (clean ??= runClean(benches, tally)),
    say: (text) => {
      console.log(text);
    },
    clear: () => {
      for (const bench of benches) bench.remove();
    },
  };
}

async function runClean(benches: readonly Bench[], tally: Tally): Promise<readonly Clean[]> {
  const told = new Map<string, Clean>();
  await sideBySide(scenarios, benches, async (scenario, bench) => {
    told.set(scenario.name, await cleanRun(bench, scenario));
    tally.count({ row: "nothing misbehaves", column: scenario.action });
  });
  return scenarios.flatMap(({ name }) => told.get(name) ?? []);
}
