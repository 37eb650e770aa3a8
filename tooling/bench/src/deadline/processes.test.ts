import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { startedWith } from "./processes.js";

const mark = `VOLKIT_BENCH_TEST=${process.pid}`;

it("a process is found by its environment as long as it lives", async () => {
  const [name = "", value] = mark.split("=");
  const child = spawn("/bin/sleep", ["30"], { env: { [name]: value } });
  await once(child, "spawn");
  expect(startedWith(mark)).toEqual([child.pid]);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(startedWith(mark)).toEqual([]);
});
