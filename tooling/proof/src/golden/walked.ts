import type { ActionName, Path } from "../walk/path.js";
import type { Procedures } from "../walk/procedures.js";
import { walk, type Tried } from "../walk/walk.js";
import { worldOf, type Differences } from "../walk/world-of.js";
import { inexactIn } from "./exact.js";
import { foldPaths, type Folded } from "./fold-paths.js";
import { variantsOf, type Variant } from "./procedures.js";
import { newStates } from "./state.js";

/** A procedure under some settings: all its paths, folded. */
export interface Walked extends Folded {
  readonly paths: number;
}

/** A procedure by the defaults, and under each of the settings that change it. */
export interface Book {
  readonly action: ActionName;
  readonly byDefault: Walked;
  readonly variants: readonly {
    readonly variant: Variant;
    readonly walked: Walked;
    readonly against: Walked;
  }[];
}

/** Walks a procedure under some settings and folds its paths. Throws where the tables would not be exactly these. */
export async function walked(
  procedures: Procedures,
  action: ActionName,
  differs: Differences = {},
  isTried?: Tried,
): Promise<Walked> {
  const paths: Path[] = [];
  await walk(procedures, worldOf(action, differs), (path) => paths.push(path), isTried);
  const folded = foldPaths(paths, newStates());
  const inexact = inexactIn(paths, folded);
  if (inexact !== undefined) throw new Error(`${action}, ${JSON.stringify(differs)}: ${inexact}`);
  return { ...folded, paths: paths.length };
}

/** Walks a procedure by the defaults and under all settings that change it. */
export async function bookOf(procedures: Procedures, action: ActionName): Promise<Book> {
  const byDefault = await walked(procedures, action);
  const variants: Book["variants"][number][] = [];
  for (const variant of variantsOf[action]) {
    const { differs, against } = variant;
    variants.push({
      variant,
      walked: await walked(procedures, action, differs),
      against: against === undefined ? byDefault : await walked(procedures, action, against),
    });
  }
  return { action, byDefault, variants };
}
