import { said } from "../command-line.js";
import type { Several } from "../random.js";
import { wordEnd } from "../subject.js";

/** What command lines are made of. */
export const pieces: readonly string[] = [
  wordEnd,
  wordEnd,
  "-t",
  "-i",
  "-R",
  "--volume",
  "--config",
  "--json",
  "--root",
  "--lock-folder",
  "--vendor=",
  "--called-by=12",
  "=",
  "-",
  "E:",
  "Vol.E",
];

/** How LifeKeeper, an installed script or a person calls an action. */
export const calls: Several<string> = [
  said("-t", "Vol.E", "-i", "E:"),
  said("-t=Vol.E", "-i=E:", "-R"),
  said("-t", "共有 E", "--volume", "e", "--config", "C:\\a b\\volkit.json", "--json"),
  said("--called-by=4711", "--vendor=C:\\LK\\restore.ksh.before-volkit", "-t", "Vol.E"),
  said("-t", "A", "-t", "A", "-i", ""),
  said("-t", "A", "-t", "B"),
  said("-i", "-t", "A"),
  said("restore", "-t", "Vol.E"),
];
