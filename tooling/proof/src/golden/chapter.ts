import * as procedures from "@volkit/kit-orchestrator";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Chapter } from "../chapter.js";
import { differenceIn } from "./difference.js";
import { filesOf, walkBooks, type Books } from "./files.js";
import { runCharts } from "./run-charts.js";

/** The tables and charts of the paths, as they stand in git, held against what the procedures give today. */
export const golden: Chapter = {
  name: "golden",
  prove: async ({ root, say }) => {
    const books = await walkBooks(procedures);
    const files = filesOf(books, await runCharts(procedures));
    const failures: string[] = [];
    for (const [path, generated] of files) {
      const difference = differenceIn(path, await textOf(join(root, path)), generated);
      if (difference !== undefined) failures.push(difference);
    }
    for (const line of countsOf(books)) say(line);
    return { counted: `${files.size} files`, failures };
  },
};

function countsOf(books: Books): readonly string[] {
  return Object.values(books).map(({ action, byDefault, variants }) => {
    const others = variants.reduce((sum, { walked }) => sum + walked.paths, 0);
    return `${action}: ${byDefault.paths} paths by the defaults, ${others} under ${variants.length} other settings; the tables are exactly these`;
  });
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}
