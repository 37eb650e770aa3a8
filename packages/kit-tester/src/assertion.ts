import type { Group } from "./group.js";
import type { ActionName } from "./kit.js";
import type { Text } from "./text.js";
import type { Verdict } from "./verdict.js";
import type { World } from "./world.js";

/** Something that is so with every right kit. */
export interface Assertion {
  readonly id: string;
  readonly group: Group;
  readonly title: Text;
  /** What is wrong with a kit that fails it, and what comes of that in a cluster. */
  readonly wrong: Text;
  /** The actions without which it cannot be decided. */
  readonly needs: readonly ActionName[];
  readonly examine: (world: World) => Promise<Verdict>;
}
