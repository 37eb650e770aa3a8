import type { Value } from "@volkit/message-table";
import { byExitStatus, failureOf, type Command, type Ending, type Volume } from "@volkit/tool-command";

/** What every command of this kit comes to; `failure` is what a message says of it. */
export type Outcome = { readonly kind: "done" } | { readonly kind: "failed"; readonly failure: Value };

/** Takes the volume to this node, or releases it; done as well where that is so already. */
export function hold(verb: "take" | "release", volume: Volume): Command<Outcome> {
  return { ...diskhold(verb, volume), effect: "changes", read: byExitStatus };
}

/** Is the volume held where it should be? Whatever is no clear word for it is a failure. */
export function isHeld(where: "here" | "elsewhere", volume: Volume): Command<Outcome> {
  return { ...diskhold("show", volume), effect: "reads", read: (ending) => readHolder(ending, where) };
}

function diskhold(verb: string, volume: Volume) {
  const tool = { name: "diskhold", home: "lifekeeper" } as const;
  return { tool, args: [verb, volume.name], deadlines: [tool.name] };
}

function readHolder(ending: Ending, where: string): Outcome {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  const said = ending.stdout.cut ? "" : ending.stdout.text.trim().slice(0, 40);
  if (said === where) return { kind: "done" };
  return { kind: "failed", failure: { en: `answered "${said}"`, ja: `が「${said}」を返しました` } };
}
