import { failureOf, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";

const flgTest: Tool = { name: "flg_test", home: "lifekeeper" };

/**
 * Whether a flag is up.
 * - `raised`: exit status 0
 * - `not raised`: exit status 7, "no such object" of LifeKeeper's shared exit statuses (vendor's manual; that a
 *   question for a flag that is not there ends with it is assumed)
 * - `unknown`: anything else; never read as "not raised"
 */
export type FlagState =
  { readonly kind: "raised" | "not raised" } | { readonly kind: "unknown"; readonly why: Failure };

const noSuchObject = 7;

/** Asks LifeKeeper, here or on `system`, whether a flag is up. */
export function flagState(flag: string, system?: string): Command<FlagState> {
  return {
    tool: flgTest,
    args: [...(system === undefined ? [] : ["-d", system]), "-f", flag],
    effect: "reads",
    deadlines: [flgTest.name],
    read: readFlag,
  };
}

function readFlag(ending: Ending): FlagState {
  const failure = failureOf(ending);
  if (failure === undefined) return { kind: "raised" };
  if (failure.kind === "exit" && failure.code === noSuchObject) return { kind: "not raised" };
  return { kind: "unknown", why: failure };
}
