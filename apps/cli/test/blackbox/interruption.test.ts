import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { hangs } from "./harness/answer.js";
import { onlyOn, signalled } from "./harness/only-on.js";
import { lives } from "./harness/processes.js";
import { volkit, type Outcome } from "./harness/volkit.js";

const signals: readonly NodeJS.Signals[] = ["SIGTERM", "SIGINT", "SIGHUP"];

function interrupted(signal: NodeJS.Signals): Promise<Outcome> {
  return volkit({ action: "remove", replies: [[["EMCmd", ".", "LOCKVOLUME", "E:"], hangs]], signal });
}

describe.concurrent("a run that is ended from outside", () => {
  for (const signal of signals) {
    onlyOn("posix", signalled)(
      `${signal}: its tool is ended, it answers failure, and says where it was`,
      async () => {
        const { exit, messages, world, seconds } = await interrupted(signal);
        expect(exit).toBe(1);
        expect(messages).toEqual([
          `ERROR VK180 remove was ended from outside (${signal}) at remove.6, during "EMCmd . LOCKVOLUME E:". Its tools were ended; what they had ordered already may still be carried out.`,
        ]);
        expect(world.noted("pids").filter((pid) => lives(Number(pid)))).toEqual([]);
        expect(seconds).toBeLessThan(10);
      },
    );
  }

  onlyOn("posix", signalled)("its record says that it was interrupted, and where", async () => {
    const { world } = await interrupted("SIGTERM");
    const [name = ""] = readdirSync(world.recordFolder).filter((file) => file.endsWith(".json"));
    const record: unknown = JSON.parse(readFileSync(join(world.recordFolder, name), "utf8"));
    expect(record).toMatchObject({
      outcome: "failed",
      exitCode: 1,
      volume: "E:",
      interrupted: { signal: "SIGTERM", step: "remove.6", command: "EMCmd . LOCKVOLUME E:" },
    });
  });

  onlyOn("posix", signalled)("nothing more is started after it", async () => {
    const { calls } = await volkit({
      action: "deepCheck",
      replies: [[["EMCmd", ".", "GETMIRRORVOLINFO", "E:"], hangs]],
      signal: "SIGTERM",
    });
    expect(calls).toEqual([["EMCmd", ".", "GETMIRRORVOLINFO", "E:"]]);
  });
});
