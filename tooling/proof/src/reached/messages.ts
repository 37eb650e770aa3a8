import { messageTable, type MessageEntry } from "@volkit/kit-orchestrator";
import { isSaid } from "../rules/look.js";
import type { Path } from "../walk/path.js";

/**
 * The kit's own messages that come before and around a procedure, and those of clearing a split brain's flags, whose
 * answers its own test tries one and all: no procedure of the seed says them.
 */
const around = /^VK[1789]/;

/** Keeps which step has said which message; afterwards tells what the table lists and no path said, or the reverse. */
export function messagesReached(): {
  readonly hear: (path: Path) => void;
  readonly missing: () => readonly string[];
} {
  const reached = new Map<string, Set<string>>();
  return {
    hear: ({ events }) => {
      for (const { id, step } of events.filter(isSaid))
        reached.set(id, (reached.get(id) ?? new Set()).add(step));
    },
    missing: () => {
      const table: readonly (readonly [string, MessageEntry])[] = Object.entries(messageTable);
      return table.flatMap(([id, { steps }]) => notAsListed(id, steps, [...(reached.get(id) ?? [])]));
    },
  };
}

function notAsListed(id: string, listed: readonly string[], by: readonly string[]): readonly string[] {
  if (around.test(id)) return by.map((step) => `${id} is not for a procedure, and ${step} says it`);
  if (by.length === 0) return [`no path says ${id}`];
  if (listed.length === 0) return [];
  return [
    ...listed
      .filter((step) => !step.startsWith("clear.") && !by.includes(step))
      .map((step) => `no path says ${id} in ${step}`),
    ...by
      .filter((step) => !listed.includes(step))
      .map((step) => `${step} says ${id}, which is not listed for it`),
  ];
}
