import { main } from "../main.js";
import { systemWith } from "../system.fixture.js";

/** What a command came to. */
export interface Shown {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was shown, on one line. */
  readonly words: string;
}

/** Runs a command for people in this process, on a machine that nothing happens on. */
export async function volkit(...words: readonly string[]): Promise<Shown> {
  const printed = { stdout: "", stderr: "" };
  const system = {
    ...systemWith({}),
    print: (stream: "stdout" | "stderr", text: string) => {
      printed[stream] += text;
    },
  };
  const exit = await main(words, system);
  return { exit, ...printed, words: printed.stdout.replace(/\s+/g, " ") };
}
