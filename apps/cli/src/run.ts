import { message, messageLine } from "@volkit/kit-orchestrator";
import type { KitProgram } from "@volkit/tool-runner";
import { main } from "./main.js";
import { allPrinted } from "./output.js";
import { realSystem } from "./real-system.js";
import { reasonOf } from "./reason.js";
import { somethingHangsFor } from "./within.js";

/** What was given up has so many seconds more at the end: a disk can be slow without hanging. */
const graceSeconds = 2;

/** Runs the program with this process, from its words to its end. `kit` is how this program is started. */
export async function run(kit: KitProgram): Promise<void> {
  const system = realSystem(kit);
  process.exitCode = await main(process.argv.slice(2), system).catch((error: unknown) => {
    system.print("stderr", `${messageLine(message("start", "VK190", { why: reasonOf(error) }), "en")}\n`);
    return 1;
  });
  await allPrinted();
  // An exit waits for a thread that a disk holds, be it for ever: to be killed is a failure, but an end.
  if (await somethingHangsFor(graceSeconds)) process.kill(process.pid, "SIGKILL");
  // A name look-up without an answer, or a tool that cannot be ended, must not keep the process alive.
  process.exit();
}
