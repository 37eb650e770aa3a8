import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Runner } from "@volkit/tool-command";
import { listed, said } from "./finding.js";
import { statusTexts } from "./texts.js";

/** How far a look is. */
export interface Asking {
  readonly answers: number;
  /** The nodes that have not answered everything yet. */
  readonly waitingFor: readonly string[];
}

export const nothingAsked: Asking = { answers: 0, waitingFor: [] };

/** Tells at every answer how far a look is. What concerns no peer counts for `here`. */
export function tellingRunner(inner: Runner, here: string, tell: (asking: Asking) => void): Runner {
  const open = new Map<string, number>();
  let answers = 0;
  return {
    async run(call) {
      const node = call.peer ?? here;
      open.set(node, (open.get(node) ?? 0) + 1);
      const ending = await inner.run(call);
      open.set(node, (open.get(node) ?? 0) - 1);
      answers += 1;
      tell({ answers, waitingFor: [...open].flatMap(([name, count]) => (count > 0 ? [name] : [])) });
      return ending;
    },
  };
}

export function askingText({ answers, waitingFor }: Asking): Bilingual {
  const values = { count: String(answers), nodes: listed(waitingFor) };
  return said(waitingFor.length === 0 ? statusTexts.asking : statusTexts.waiting, values);
}
