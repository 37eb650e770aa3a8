import type { Ending } from "@volkit/tool-command";
import type { Asked, Path } from "../../walk/path.js";
import { answerTo, asked } from "../look.js";

/** A row of the seed: a number, its severity and text, and when it is said. */
export interface Row {
  readonly id: string;
  readonly severity: "ERROR" | "INFO";
  readonly text: (path: Path) => string;
  readonly when: (path: Path) => boolean;
}

export function isAction({ world }: Path, ...actions: readonly string[]): boolean {
  return actions.includes(world.action);
}

export function isFailed(path: Path, ...words: readonly string[]): boolean {
  const answer = answerTo(path, ...words);
  return answer !== undefined && answer !== "done";
}

/** The code of a command's last try, as decisions has it. */
export function codeOf(path: Path, ...words: readonly string[]): number {
  const last: Asked | undefined = asked(path, ...words).at(-1);
  return last === undefined ? Number.NaN : code(last.ending);
}

function code(ending: Ending): number {
  switch (ending.how) {
    case "exited": {
      const printed = `${ending.stdout.text}\n${ending.stderr.text}`;
      const status = /^\s*Status = (-?[1-9]\d*)\s*$/m.exec(printed)?.[1];
      return ending.exitCode === 0 ? Number(status ?? 0) : ending.exitCode;
    }
    case "timed-out":
      return 124;
    case "missing":
      return 127;
    case "unstartable":
      return 126;
    case "crashed":
      return 128 + ending.signalNumber;
  }
}
