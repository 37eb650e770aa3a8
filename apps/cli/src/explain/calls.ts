import type { CommandOn } from "@volkit/kit-orchestrator/explain";
import type { Block } from "./page.js";
import type { Say } from "./say.js";

/** Commands of the kit, as a page shows them. */
export function callsBlock(commands: readonly CommandOn[], say: Say): Block {
  return {
    kind: "calls",
    rows: commands.map(({ step, effect, often, command }) => ({
      step,
      effect: say.text(effect),
      often: say.text(often),
      command: typed(command),
    })),
  };
}

/** The kit's own program is a command of volkit where a person types it. */
function typed(command: string): string {
  return command.replace(/^write-check /, "volkit write-check ");
}
