import { spawnSync } from "node:child_process";

export const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;

/** Why tests with it are skipped, where they are. */
export const noPromtool = "there is no promtool";

interface Said {
  readonly status: number | null;
  readonly text: string;
}

/** What it says, of a text that it reads. */
export function promtool(words: readonly string[], input = ""): Said {
  const { status, stdout, stderr } = spawnSync("promtool", words, { input, encoding: "utf8" });
  return { status, text: `${stdout}${stderr}`.trim() };
}

/** `promtool check metrics` as it ends where nothing is wrong. */
export const spotless: Said = { status: 0, text: "" };

export function checkMetrics(text: string): Said {
  return promtool(["check", "metrics"], text);
}
