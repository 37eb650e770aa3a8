import { parseArgs } from "node:util";
import { parseVolume } from "@volkit/tool-command";
import { realRunner, toolLocator } from "@volkit/tool-runner";
import type { Verdict, World } from "./actions.js";
import { message, messageLine, type Message } from "./messages.js";

const options = { tag: { type: "string", short: "t" }, id: { type: "string", short: "i" } } as const;

/** Runs an action as LifeKeeper calls it, with `-t TAG -i ID`. Its exit status is 2 where nothing was begun. */
export async function runAction(action: (world: World) => Promise<Verdict>): Promise<void> {
  const { env: environment, platform } = process;
  const [language, codePage] = environment["LANG"]?.startsWith("ja")
    ? (["ja", 932] as const)
    : (["en", 437] as const);
  const report = (said: Message): void => {
    process.stderr.write(`${messageLine(said, language)}\n`);
  };
  const args = process.argv.slice(2);
  const { tag, id } = parseArgs({ args, options, strict: false }).values;
  const volume = parseVolume(String(id));
  if (typeof tag !== "string" || volume === undefined) {
    report(message("start", "PV101", { given: args.join(" ") }));
    process.exitCode = 2;
    return;
  }
  const locate = toolLocator({ environment, configured: {}, platform });
  const runner = realRunner({ locate, environment, deadlineOf: () => 10, codePage });
  process.exitCode = (await action({ volume, runner, report })) === "succeeded" ? 0 : 1;
}
