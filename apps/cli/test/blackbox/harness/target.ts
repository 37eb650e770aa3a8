import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** The built program that the suite runs, where it is a program for Node. */
export const programFile = fileURLToPath(new URL("../../../dist/volkit.js", import.meta.url));

/**
 * What the suite runs.
 * - `here`: the built program by the Node that runs the suite
 * - `wine`: a program for Windows under Wine, started through a relay; `words` go before the program's own
 */
export type Target =
  | { readonly kind: "here" }
  | {
      readonly kind: "wine";
      readonly file: string;
      readonly words: readonly string[];
      /** Whether it is a Node that takes options of its own before the program. */
      readonly isNode: boolean;
      readonly relayPort: number;
      /** The stand-in for every tool, built for Windows. */
      readonly standIn: string;
    };

/**
 * The one place that says what is tested: VOLKIT_TEST_PROGRAM names a node.exe, which then runs the built program,
 * or a volkit.exe. `tooling/wine` sets it, with what it needs beside it.
 */
export const target: Target = targetOf(process.env);

function targetOf({
  VOLKIT_TEST_PROGRAM: file,
  VOLKIT_TEST_RELAY: port,
  VOLKIT_TEST_STAND_IN: standIn,
  VOLKIT_TEST_SCRIPT: script = programFile,
}: NodeJS.ProcessEnv): Target {
  if (file === undefined) return { kind: "here" };
  if (!existsSync(file)) throw new Error(`VOLKIT_TEST_PROGRAM is ${file}, which is not there.`);
  if (port === undefined || standIn === undefined) throw new Error("No relay: use pnpm test:wine.");
  const isNode = basename(file) === "node.exe";
  const words = isNode ? [script] : [];
  return { kind: "wine", file, words, isNode, relayPort: Number(port), standIn };
}

/** Whether the program that is tested is one for Windows. */
export const onWindows = target.kind === "wine";

/** How many seconds longer than here a run may take, since every program takes longer to start under Wine. */
export const slower = onWindows ? 5 : 0;
