import { hold, type Hold } from "@volkit/run-lock";
import { standardFolder } from "../records/folder.js";
import { makeFolder } from "../records/make-folder.js";
import type { System } from "../system.js";
import { runningFolder } from "../turn/place.js";
import type { WriteCheckArguments } from "./arguments.js";

const tries = 5;
const betweenTries = 0.1;

/**
 * Tries to keep every other write check from a volume, as long as this process is there. One that is done in a
 * moment, as one by hand, is waited for; one that hangs is still there after that.
 */
export async function holdVolume({ volume, lockFolder }: WriteCheckArguments, system: System): Promise<Hold> {
  const records = lockFolder ?? standardFolder(system);
  if (records === undefined)
    return { kind: "failed", why: "neither --lock-folder nor LKROOT names a folder" };
  const folder = runningFolder(records);
  await makeFolder(folder).catch(() => undefined); // where that fails, holding the lock says why

  const attempt = (): Promise<Hold> => hold(folder, `${volume.letter}.write-check`);
  let lock = await attempt();
  for (let tried = 1; lock.kind === "busy" && tried < tries; tried += 1) {
    await system.pause(betweenTries);
    lock = await attempt();
  }
  return lock;
}
