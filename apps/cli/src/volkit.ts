import { main } from "./main.js";
import { realSystem } from "./real-system.js";

/** LifeKeeper may close its end of a pipe before we are done; that is no reason to fail. */
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

void main(process.argv.slice(2), realSystem).then(async (exitCode) => {
  process.exitCode = exitCode;
  await Promise.all([process.stdout, process.stderr].map((stream) => written(stream)));
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
