import type { MirrorLine } from "@volkit/emcmd-parser";
import { commandLine, type Ending } from "@volkit/tool-command";
import { monitor, remove, restore, type Run, type Verdict } from "../../src/index.js";
import { act, type Acted, type Given } from "./act.js";
import { silence } from "./answers.js";
import { scripted, type Script } from "./scripted.js";

export const procedures = {
  quickCheck: (run: Run): Promise<Verdict> => monitor(run, "quick"),
  deepCheck: (run: Run): Promise<Verdict> => monitor(run, "deep"),
  restore,
  remove,
};

export interface AnyWorld {
  readonly given: Given;
  readonly healthy: Script;
  readonly answer: (line: string, times: number) => Ending | undefined;
}

/** A run, with each command's answer as its own reader understood it. */
export interface Lived extends Acted {
  readonly given: Given;
  readonly answers: readonly { readonly line: string; readonly answer: unknown }[];
}

/** The mirrors in an answer; none where it is no answer about mirrors. */
export function mirrorsOf(answer: unknown): readonly MirrorLine[] {
  return isMirrors(answer) ? answer.mirrors : [];
}

function isMirrors(answer: unknown): answer is { readonly mirrors: readonly MirrorLine[] } {
  return typeof answer === "object" && answer !== null && "mirrors" in answer;
}

/** Runs a procedure in such a world. */
export async function live(
  procedure: (run: Run) => Promise<Verdict>,
  { given, healthy, answer }: AnyWorld,
): Promise<Lived> {
  const answers: { line: string; answer: unknown }[] = [];
  const asked = new Map<string, number>();
  const acted = await act(
    procedure,
    {
      run: async (call) => {
        const line = commandLine(call.command);
        const times = asked.get(line) ?? 0;
        asked.set(line, times + 1);
        const ended = answer(line, times) ?? (await scripted({ [line]: silence, ...healthy }).run(call));
        answers.push({ line, answer: call.command.read(ended) });
        return ended;
      },
    },
    given,
  );
  return { ...acted, given, answers };
}
