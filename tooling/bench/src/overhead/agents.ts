import { rmSync } from "node:fs";
import { join } from "node:path";
import { countStarts } from "../count-starts.js";
import { haveDebianPrograms } from "../machine.js";
import { measure } from "../measured.js";
import type { Natives } from "../natives.js";
import type { Agent, MaybeAgent } from "./agent.js";
import { drbdAgent } from "./drbd-agent.js";
import { filesystemAgent, statusFolder } from "./filesystem-agent.js";

/** The kit's relatives, as far as they run here, and what there is to say of each. */
export interface Agents {
  readonly filesystem: Agent | undefined;
  readonly deepFilesystem: Agent | undefined;
  readonly drbd: Agent | undefined;
  readonly notes: readonly string[];
  /** Removes what they leave outside the folder. */
  readonly clear: () => void;
}

/** Installs them where that can be done, and tries each once. */
export function agentsIn(folder: string, natives: Natives): Agents {
  const notes: string[] = [];
  const tried = (maybe: MaybeAgent): Agent | undefined => {
    const found = tryOut(maybe, natives);
    notes.push(found.kind === "agent" ? `${found.agent.note}${starts(found.agent, folder)}` : found.why);
    return found.kind === "agent" ? found.agent : undefined;
  };
  return {
    filesystem: tried(filesystemAgent(0, folder)),
    deepFilesystem: tried(filesystemAgent(20, folder)),
    drbd: tried(drbdAgent(join(folder, "drbd"), natives.standIn)),
    notes,
    clear: () => {
      rmSync(statusFolder, { recursive: true, force: true });
    },
  };
}

function tryOut(maybe: MaybeAgent, natives: Natives): MaybeAgent {
  if (maybe.kind === "none") return maybe;
  try {
    measure(natives, maybe.agent.asked);
    return maybe;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: "none", why: `${maybe.agent.name} is left out, it does not run here: ${why}` };
  }
}

function starts({ asked }: Agent, folder: string): string {
  try {
    haveDebianPrograms({ strace: ["strace"] });
    return ` It starts ${countStarts(asked, join(folder, "strace"))} programs.`;
  } catch {
    return " How many programs it starts could not be counted: there is no strace.";
  }
}
