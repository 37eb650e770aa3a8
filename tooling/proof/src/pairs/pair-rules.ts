import { asked } from "../rules/look.js";
import type { Path } from "../walk/path.js";
import { courseOf, type Part } from "./part.js";

/** A rule about two peers that are looked after side by side; gives what is wrong, or nothing. */
export interface PairRule {
  readonly name: string;
  readonly says: string;
  readonly wrong: (path: Path, parts: readonly [Part, Part]) => string | undefined;
}

export const pairRules: readonly PairRule[] = [
  {
    name: "peers do not hold each other up",
    says: "With two peers each is looked after as if it were alone, in whatever order they answer (decisions).",
    wrong: (path, [b, c]) => {
      if (path.end !== "succeeded") return `it ends as ${path.end}`;
      if (!isSame(courseOf(path, "NODEB"), b.course)) return `NODEB: ${courseOf(path, "NODEB").join("; ")}`;
      return isSame(courseOf(path, "NODEC"), c.course)
        ? undefined
        : `NODEC: ${courseOf(path, "NODEC").join("; ")}`;
    },
  },
  {
    name: "the flag here is raised once a run",
    says: "However many peers are in split brain, the flag on this node is raised once, and before every trap (decisions).",
    wrong: (path) => {
      const here = asked(path, "flg_create").filter(({ argv }) => !argv.includes("-d"));
      const firstTrap = path.asked.findIndex(({ argv }) => argv[0] === "EISMEventNotice");
      const should = firstTrap === -1 ? 0 : 1;
      if (here.length !== should) return `it is raised ${here.length} times`;
      const isFirst = here.every((flag) => path.asked.indexOf(flag) < firstTrap);
      return isFirst ? undefined : "a trap is sent before it";
    },
  },
];

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
