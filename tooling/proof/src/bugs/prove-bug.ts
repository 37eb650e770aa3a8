import { AssertionError } from "node:assert/strict";
import type { Edit } from "../edited/edit.js";
import type { Bug } from "./bug.js";
import { loadBugs } from "./load-bugs.js";
import type { Programs } from "./programs.js";

/** What the reproduction of a bug came to, on today's sources and with the defect back in them. */
export interface ProvedBug {
  readonly bug: Bug;
  readonly today: Seen;
  readonly withDefect: Seen;
  readonly seconds: number;
}

/**
 * - `holds`: the reproduction found nothing wrong
 * - `fails`: it did
 * - `broken`: it could not be told, for the reason `why`: the edit's text is gone, or something was thrown on the way
 */
type Seen =
  | { readonly kind: "holds" }
  | { readonly kind: "fails"; readonly why: string }
  | { readonly kind: "broken"; readonly why: string };

/** Runs the reproduction of a bug, which stands in the bank's file `area`, without the defect and with it. */
export async function proveBug(bug: Bug, area: string, root: string, programs: Programs): Promise<ProvedBug> {
  const began = performance.now();
  const today = await seen(() => run(bug));
  const withDefect = await seen(async () => {
    await run(await again(), bug.edit);
  });
  return { bug, today, withDefect, seconds: (performance.now() - began) / 1000 };

  async function run({ reproduction }: Bug, edit?: Edit): Promise<void> {
    if (reproduction.by === "program") await reproduction.run(await programs.bundled(edit));
    else await reproduction.run();
  }

  /** The same bug from edited sources; what runs by the program is edited there. */
  async function again(): Promise<Bug> {
    if (bug.reproduction.by === "program") return bug;
    const edited = await loadBugs(root, area, [bug.edit]);
    return edited.find(({ name }) => name === bug.name) ?? bug;
  }
}

async function seen(reproduce: () => Promise<void>): Promise<Seen> {
  try {
    await reproduce();
    return { kind: "holds" };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof AssertionError ? "fails" : "broken", why };
  }
}
