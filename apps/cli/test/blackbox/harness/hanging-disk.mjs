/** Loaded before the program: the file that HANGING_FILE names never answers, and holds one of its threads. */
import { promises } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { lstat, readFile } = promises;
promises.lstat = (file) => (file === process.env.HANGING_FILE ? readFile(process.env.PIPE) : lstat(file));
syncBuiltinESMExports();
