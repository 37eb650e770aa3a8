import type { ActionProgram } from "./kit.js";
import { shellLine } from "./scene.js";

/** An action as a line for a POSIX shell, with `$LAB` for the folder of its lab. */
export function actionLine(
  lab: string,
  environment: Readonly<Record<string, string>>,
  { file, words: before }: ActionProgram,
  words: readonly string[],
): string {
  const variables = Object.entries(environment).map(([name, value]) => {
    const shown = value.startsWith(lab) ? `"$LAB${value.slice(lab.length)}"` : shellLine([value]);
    return `${name}=${shown}`;
  });
  return ["env", ...variables, shellLine([file, ...before, ...words])].join(" ");
}
