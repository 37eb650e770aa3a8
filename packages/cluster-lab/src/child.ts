import { spawn } from "node:child_process";

/** By this word the child can be found, and a lab's executable knows that it is to be one. */
const childWord = "volkit-lab-child";

/**
 * Starts this program as one that hangs and holds this one's output open, and does not wait for it. Only a lab's
 * tool that was told to leave such a program behind does this. The lab's folder is among its words, so that it can
 * be found.
 */
export function startChild(dir: string, ownChild: readonly string[]): void {
  const words = [...ownChild, childWord, dir];
  spawn(process.execPath, words, { stdio: ["ignore", "inherit", "inherit"] }).unref();
}

/** Whether a lab's executable was started as such a child. */
export function isChild(words: readonly string[]): boolean {
  return words[0] === childWord;
}

/** Never ends by itself. */
export function hangOn(): void {
  setInterval(() => undefined, 0x7fffffff);
}
