import { join } from "node:path";
import { startProgram, type Ended } from "../../blackbox/harness/program.js";
import type { Site } from "./site.js";

/** Runs the built program on a site, as an administrator would. */
export function volkitAt(
  site: Site,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  node: readonly string[] = [],
): Promise<Ended> {
  return startProgram({
    words,
    environment: {
      PATH: "/usr/bin:/bin",
      LKROOT: site.root,
      ExtMirrBase: join(site.root, "dk"),
      ...environment,
    },
    folder: site.top,
    node,
  });
}

/** The numbers of the messages on stderr, in order. */
export function numbersIn({ stderr }: Ended): string[] {
  return stderr.split("\n").flatMap((line) => line.split(" ")[1] ?? []);
}
