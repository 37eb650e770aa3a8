import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { inTurns } from "../in-turns.js";
import { measure, type Asked } from "../measured.js";
import { rowsOf } from "../overhead/comparison.js";
import { places } from "../places.js";
import type { Section } from "../section.js";

const count = 4;

/** What the library that starts programs costs, by itself: as many programs as a check starts, and nothing else. */
export const libraries: Section = {
  name: "libraries",
  title: `starting ${count} programs one after another, and nothing else, by what there is for it`,
  measure: async ({ natives, programs, rounds }) => {
    const { node } = programs.script;
    const bare = `node -e 0 and ${count} starts`;
    const doing = (...words: readonly string[]): Asked => ({
      command: [node, ...words],
      environment: { PATH: "/usr/bin:/bin" },
    });
    const starting = [String(count), natives.standIn] as const;
    const byExeca = join(places.native, "start-by-execa.cjs");
    const asked = new Map<string, Asked>([
      [bare, { ...doing("-e", "0"), also: { count, program: natives.standIn } }],
      ["node:child_process", doing(join(places.native, "start-by-child-process.cjs"), ...starting)],
      ["execa, as the kit has it", doing(byExeca, "part", join(places.parts, "execa.js"), ...starting)],
      [
        "execa, as it is installed",
        doing(byExeca, "package", fileURLToPath(import.meta.resolve("execa")), ...starting),
      ],
    ]);
    const things = [...asked].map(([name, one]) => [name, () => measure(natives, one)] as const);
    const samples = await inTurns(new Map(things), rounds);
    const others = [...asked.keys()].filter((name) => name !== bare);
    return { rows: others.flatMap((what) => rowsOf({ what, against: bare }, samples)), notes };
  },
};

const notes = [
  "As the kit has it execa is one file without what nobody asks of it when it is loaded; here it is compiled at every start, in the kit " +
    "it was compiled beforehand. As it is installed it is some 150 files, patched as in the kit (patches/execa@9.6.1.patch).",
];
