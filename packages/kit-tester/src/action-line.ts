import type { ActionProgram } from "./kit.js";
import { shellLine } from "./scene.js";

/** How an action was started: `folder` and a variable that is undefined only where they are not as usual. */
export interface Started {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly program: ActionProgram;
  readonly words: readonly string[];
  readonly folder: string | undefined;
}

/** An action as a line for a POSIX shell, with `$LAB` for the folder of its lab. */
export function actionLine(lab: string, { environment, program, words, folder }: Started): string {
  const taken = Object.keys(environment).filter((name) => environment[name] === undefined);
  const variables = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${shown(value, lab)}`],
  );
  const command = shellLine([program.file, ...program.words, ...words]);
  const line = ["env", ...taken.map((name) => `-u ${name}`), ...variables, command].join(" ");
  return folder === undefined ? line : `(cd ${shown(folder, lab)} && ${line})`;
}

function shown(value: string, lab: string): string {
  return value.startsWith(lab) ? `"$LAB${value.slice(lab.length)}"` : shellLine([value]);
}
