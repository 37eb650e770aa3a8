import { reasonOf } from "./system-error.js";
import type { KitProgram } from "./locate.js";

/**
 * Starts the kit itself in a process of its own, which nobody waits for and which outlives this one: no input, no
 * output, no window, in the same folder and environment. Undefined where it has started, else why not.
 */
export async function startApart(
  { file, words }: KitProgram,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    try {
      const child = spawn(file, [...words, ...args], {
        env: { ...environment },
        stdio: "ignore",
        detached: true,
        windowsHide: true,
      });
      child.once("error", (error) => {
        resolve(reasonOf(error));
      });
      child.once("spawn", () => {
        child.unref();
        resolve(undefined);
      });
    } catch (error) {
      resolve(reasonOf(error));
    }
  });
}
