import { test } from "vitest";
import { target } from "./target.js";

/** What a test needs: signals, modes and links as POSIX has them, be it as root; Windows; a Node that takes options. */
type Needs = "posix" | "root" | "windows" | "node";

/** Why a test cannot hold on Windows, or not under Wine. */
export const signalled = "on Windows nothing sends a process a signal";
export const rights = "on Windows rights are lists that Node does not read";
export const pipes = "on Windows no pipe or socket lies in a folder";
export const links = "Wine shows a link as what it leads to";
export const scripts = "on Windows no script is a program";
export const ownSystem = "Wine says by itself where System32 is";
export const preloads = "it is changed by a module that is loaded before the program";

/** `test` where what it is about exists; elsewhere it is skipped, and says `why`. */
export function onlyOn(needs: Needs, why: string): (name: string, run: () => unknown) => void {
  return (name, run) => {
    test(name, async ({ skip }) => {
      skip(!exists(needs), `needs ${needs}: ${why}`);
      await run();
    });
  };
}

function exists(needs: Needs): boolean {
  switch (needs) {
    case "posix":
      return target.kind === "here";
    case "root":
      return target.kind === "here" && process.geteuid?.() === 0;
    case "windows":
      return target.kind === "wine";
    case "node":
      return target.kind === "here" || target.isNode;
  }
}
