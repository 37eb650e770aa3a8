import type { Ending } from "@volkit/tool-command";
import type { ActionName } from "./kit.js";
import type { Text } from "./text.js";

/** An action that was run, and what it left. */
export interface Ran {
  readonly action: ActionName;
  readonly node: string;
  readonly ending: Ending;
  /** The processes that it had started and that lived on. */
  readonly processes: readonly number[];
  /** The files that were there after it and not before, in its folder, its home and its folder for temporary files. */
  readonly files: readonly string[];
}

/** Its exit status; undefined where it did not end by itself. */
export function exitOf({ ending }: Ran): number | undefined {
  return ending.how === "exited" ? ending.exitCode : undefined;
}

/** What came of it, in a few words, with the first line that it said. */
export function inWords(ran: Ran): Text {
  const [said = ""] = ran.ending.stderr.text.split("\n");
  const quoted = said === "" ? "" : ` (stderr: ${JSON.stringify(shortened(said))})`;
  const { en, ja } = endInWords(ran.ending);
  const who = `${ran.action}, ${ran.node}: `;
  return { en: `${who}${en}${quoted}`, ja: `${who}${ja}${quoted}` };
}

function endInWords(ending: Ending): Text {
  switch (ending.how) {
    case "exited":
      return { en: `exit status ${ending.exitCode}`, ja: `終了コード ${ending.exitCode}` };
    case "crashed":
      return { en: `ended by ${ending.signal}`, ja: `${ending.signal} で終了` };
    case "timed-out":
      return { en: `no end within ${ending.seconds} s`, ja: `${ending.seconds} 秒以内に終了せず` };
    case "missing":
      return {
        en: `no such program: ${ending.lookedFor.join(", ")}`,
        ja: `プログラムがない: ${ending.lookedFor.join("、")}`,
      };
    case "unstartable":
      return {
        en: `${ending.file} cannot be started: ${ending.reason}`,
        ja: `${ending.file} を起動できない: ${ending.reason}`,
      };
  }
}

function shortened(line: string): string {
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
