import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { keptName, scriptName, type InstalledAction } from "../../../src/install/names.js";
import { scriptText } from "../../../src/install/script.js";
import { until } from "../../blackbox/harness/until.js";

/** An actions folder with one script of volkit's, and a program that stands for volkit and answers as it is told. */
export interface LaidOut {
  readonly actions: string;
  readonly script: string;
  readonly kept: string;
  /** What the program's next calls end with. */
  readonly answers: (status: number) => void;
  /** What the program was called with, call by call: LKROOT, then its words but for those of the program itself. */
  readonly calls: () => string[][];
  readonly callsAre: (count: number) => Promise<string[][]>;
  /** The vendor's script in the place of volkit's, as it stood before the installation. */
  readonly asBefore: () => void;
  readonly asInstalled: () => void;
}

export interface Layout {
  readonly action?: InstalledAction;
  readonly vendor?: string;
  readonly tags?: readonly string[];
}

const tops: string[] = [];

afterAll(() => {
  for (const top of tops) rmSync(top, { recursive: true, force: true });
});

export function layOut({ action = "restore", vendor, tags = ["Vol.E"] }: Layout): LaidOut {
  const top = mkdtempSync(join(tmpdir(), "volkit-script-"));
  tops.push(top);
  const folder = join(top, "LK (試験) ソ'$x");
  const actions = join(folder, "subsys/filesys/resources/volume/actions");
  mkdirSync(actions, { recursive: true });
  const program = join(folder, "volkit's (own).exe");
  const words = ["a word", "it's"].map((name) => join(folder, name));
  const [log, answer] = [join(top, "log"), join(top, "answer")];
  const lines = [
    "#!/bin/sh",
    `{ printf '%s\\037' "$LKROOT" "$@"; echo; } >>${log}`,
    `read -r status <${answer}; exit "$status"`,
  ];
  writeFileSync(program, `${lines.join("\n")}\n`, { mode: 0o755 });
  writeFileSync(log, "");
  for (const word of words) writeFileSync(word, "part of the program");
  const script = join(actions, scriptName(action));
  const kept = join(actions, keptName(action));
  const text = scriptText({
    action,
    version: "1.2.3",
    program: { file: program, words },
    lifeKeeperRoot: folder,
    configuration: undefined,
    tags,
    language: "en",
    platform: "linux",
  });
  if (vendor !== undefined) writeFileSync(kept, vendor);
  writeFileSync(script, text);
  const calls = () =>
    readFileSync(log, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("\x1f").slice(0, -1))
      .map(([root = "", ...all]) => [root, ...all.slice(words.length)]);
  const laidOut: LaidOut = {
    actions,
    script,
    kept,
    answers(status) {
      writeFileSync(answer, `${status}\n`);
    },
    calls,
    async callsAre(count) {
      await until(() => calls().length >= count);
      return calls();
    },
    asBefore() {
      renameSync(kept, script);
    },
    asInstalled() {
      renameSync(script, kept);
      writeFileSync(script, text);
    },
  };
  laidOut.answers(117);
  return laidOut;
}
