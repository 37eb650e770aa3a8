import { spawn } from "node:child_process";

/**
 * Starts a program that hangs and holds this one's output open, and does not wait for it. Only a lab's tool that
 * was told to leave such a program behind does this. The lab's folder is among its words, so that it can be found.
 */
export function startChild(dir: string): void {
  const words = ["-e", "setInterval(() => undefined, 0x7fffffff)", "volkit-lab-child", dir];
  spawn(process.execPath, words, { stdio: ["ignore", "inherit", "inherit"] }).unref();
}
