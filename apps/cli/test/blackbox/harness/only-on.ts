import { test } from "vitest";
import { target } from "./target.js";

/** What a test needs: signals, modes and links as POSIX has them; Windows; or a Node that takes options. */
export type Needs = "posix" | "windows" | "node";

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
    case "windows":
      return target.kind === "wine";
    case "node":
      return target.kind === "here" || target.isNode;
  }
}
