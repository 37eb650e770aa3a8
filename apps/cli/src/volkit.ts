import { message, messageLine } from "@volkit/kit-orchestrator";
import { main } from "./main.js";
import { realSystem } from "./real-system.js";
import { reasonOf } from "./reason.js";
import { somethingHangs } from "./within.js";

/** LifeKeeper may close its end of a pipe before we are done; that is no reason to fail. */
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

void main(process.argv.slice(2), realSystem)
  .catch((error: unknown) => {
    realSystem.print("stderr", `${messageLine(message("start", "VK190", { why: reasonOf(error) }), "en")}\n`);
    return 1;
  })
  .then(async (exitCode) => {
    process.exitCode = exitCode;
    await Promise.all([written(process.stdout), written(process.stderr)]);
    // An exit waits for a thread that a disk holds, be it for ever: to be killed is a failure, but an end.
    if (somethingHangs()) process.kill(process.pid, "SIGKILL");
    // A name look-up without an answer, or a tool that cannot be ended, must not keep the process alive.
    process.exit();
  });

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => {
      resolve();
    });
  });
}
