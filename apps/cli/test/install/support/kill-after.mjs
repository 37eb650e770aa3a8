/** Loaded before the program: kills it after the write to the disk whose number KILL_AFTER names. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.KILL_AFTER);

const counting =
  (write) =>
  async (...words) => {
    const result = await write(...words);
    left -= 1;
    if (left === 0) process.kill(process.pid, "SIGKILL");
    return result;
  };

for (const name of ["mkdir", "link", "symlink", "rename", "rm", "rmdir", "writeFile", "utimes", "chmod"]) {
  fs.promises[name] = counting(fs.promises[name]);
}

const { open } = fs.promises;
const creating = counting(open);
fs.promises.open = async (path, flags, ...rest) => {
  const isNew = typeof flags === "string" && flags.includes("x");
  const handle = await (isNew ? creating : open)(path, flags, ...rest);
  if (!isNew) return handle;
  for (const name of ["writeFile", "chmod", "sync"]) handle[name] = counting(handle[name].bind(handle));
  return handle;
};

syncBuiltinESMExports();
