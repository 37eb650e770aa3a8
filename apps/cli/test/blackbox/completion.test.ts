import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { programFile } from "./harness/target.js";
import { volkit } from "./harness/volkit.js";

const run = promisify(execFile);

/** What a real bash offers on a line, after it was given the completion. */
async function offeredByBash(...line: readonly string[]): Promise<string[]> {
  const { stdout: completion } = await volkit({ words: ["completion", "bash"] });
  const words = line.map((word) => `'${word}'`).join(" ");
  const script = `
    volkit() { '${process.execPath}' '${programFile}' "$@"; }
    ${completion}
    COMP_WORDS=(volkit ${words}); COMP_CWORD=${String(line.length)}; _volkit
    printf '%s\\n' "\${COMPREPLY[@]}"
  `;
  const { stdout } = await run("bash", ["--norc", "-c", script]);
  return stdout.split("\n").filter((word) => word !== "");
}

test("bash completes commands, options, and the words of --lang", async () => {
  expect(await offeredByBash("comple")).toEqual(["completion"]);
  expect(await offeredByBash("restore", "--v")).toEqual(["--volume"]);
  expect(await offeredByBash("restore", "--lang", "")).toEqual(["en", "ja"]);
});
