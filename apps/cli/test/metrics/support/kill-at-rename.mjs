/** Loaded before the program: it is killed where it would put a metrics file in its place. */
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const { rename } = files;
files.rename = (from, to) => {
  if (to.endsWith(".prom")) process.kill(process.pid, "SIGKILL");
  return rename(from, to);
};
syncBuiltinESMExports();
