import { join } from "node:path";
import { expect, it } from "vitest";
import { endThoseIn, livingIn } from "./living.js";
import { start } from "./start.js";
import { temporary } from "./temporary.js";

it.each(["", "/", ".", "lab", "/tmp"])(
  "the processes of no lab's folder (%j) are never looked for",
  async (dir) => {
    await expect(livingIn(dir)).rejects.toThrow("no lab's folder");
    await expect(endThoseIn(dir)).rejects.toThrow("no lab's folder");
  },
);

it("a process of another folder with a longer name is none of this lab's", async () => {
  const dir = join(await temporary(), "lab");
  const other = start(process.execPath, ["-e", "setTimeout(() => 0, 20000)", "x", `${dir}2`]);
  const own = start(process.execPath, ["-e", "setTimeout(() => 0, 20000)", "x", join(dir, "a")]);
  expect(await livingIn(dir)).toEqual([own.child.pid]);
  await endThoseIn(dir);
  expect((await own.ended).signal).toBe("SIGKILL");
  expect(other.child.exitCode ?? other.child.signalCode).toBe(null);
  other.child.kill("SIGKILL");
});
