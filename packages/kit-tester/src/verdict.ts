import type { Scene } from "./scene.js";
import type { Text } from "./text.js";

/** What is wrong: what was expected, and what came. */
export interface Finding {
  readonly expected: Text;
  readonly came: Text;
}

/** What an assertion comes to. `skipped`: it could not be decided for this kit. */
export type Verdict =
  | { readonly kind: "passed" }
  | { readonly kind: "skipped"; readonly why: Text }
  | { readonly kind: "failed"; readonly finding: Finding; readonly scene: Scene | undefined };

/** The verdict of one that holds. */
export const passed: Verdict = { kind: "passed" };

/** The verdict of one that cannot be decided. */
export function skipped(en: string, ja: string): Verdict {
  return { kind: "skipped", why: { en, ja } };
}

/** Failed with the first finding there is, else passed. */
export function verdictOf(scene: Scene | undefined, ...findings: readonly (Finding | undefined)[]): Verdict {
  const finding = findings.find((each) => each !== undefined);
  return finding === undefined ? passed : { kind: "failed", finding, scene };
}

/** All of several: the first that failed, else the first that was skipped where none passed. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const failed = verdicts.find(({ kind }) => kind === "failed");
  const held = verdicts.find(({ kind }) => kind === "passed");
  return failed ?? held ?? verdicts[0] ?? skipped("nothing to look at", "対象がありません");
}
