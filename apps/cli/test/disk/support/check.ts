import { parseVolume, type Ending } from "@volkit/tool-command";
import { realRunner, toolLocator, type KitProgram } from "@volkit/tool-runner";
import { builtInWriteCheck, type WriteCheckAnswer } from "@volkit/volume-health";
import { programFile } from "../../blackbox/harness/target.js";

/** The built program, as the kit starts it. */
export const kit: KitProgram = { file: process.execPath, words: [programFile] };

interface Given {
  readonly lockFolder?: string;
  /** The deadline; far off where a test does not say otherwise. */
  readonly deadline?: number;
  readonly slow?: number;
  readonly startedAs?: KitProgram;
}

export interface Checked {
  readonly answer: WriteCheckAnswer;
  readonly ending: Ending;
  readonly seconds: number;
}

/** Checks a folder as the kit does: in a process of its own, by the real runner. */
export async function check(root: string, given: Given = {}): Promise<Checked> {
  const { lockFolder, deadline = 20, slow = 20, startedAs = kit } = given;
  const volume = parseVolume("E");
  if (volume === undefined) throw new Error("E is a volume");
  const command = builtInWriteCheck(volume, {
    root,
    slow,
    ...(lockFolder === undefined ? {} : { lockFolder }),
  });
  const runner = realRunner({
    locate: toolLocator({ environment: {}, configured: {}, platform: process.platform, kit: startedAs }),
    environment: { PATH: "/usr/bin:/bin" },
    deadlineOf: () => deadline,
    codePage: 65001,
  });
  const began = performance.now();
  const ending = await runner.run({ step: "test.1", command });
  return { answer: command.read(ending), ending, seconds: (performance.now() - began) / 1000 };
}
