import { messageTable, type MessageEntry } from "@volkit/kit-orchestrator";
import type { Asking, State, Way, Said } from "./state.js";

/** The answers to one question after which everything goes on alike. */
export interface Arm {
  readonly ways: readonly Way[];
  readonly to: State;
  /** The number of the message that says why the action ends here; absent where it goes on, or ends quietly. */
  readonly decided?: string;
}

/** The arms of a question, in the order of its answers. Ends are told apart by the message that says why. */
export function armsOf({ ways }: Asking): readonly Arm[] {
  const arms = new Map<string, Arm>();
  for (const way of ways) {
    const decided = way.to.kind === "ended" ? decidingIn(way.said) : undefined;
    const key = `${way.to.id} ${decided ?? ""}`;
    const arm = arms.get(key) ?? { ways: [], to: way.to, ...(decided === undefined ? {} : { decided }) };
    arms.set(key, { ...arm, ways: [...arm.ways, way] });
  }
  return [...arms.values()];
}

/** The last message that is no warning: a warning says that the action goes on. */
function decidingIn(said: readonly Said[]): string | undefined {
  return said.findLast(({ id }) => entryOf(id).severity !== "WARN")?.id;
}

const table: Readonly<Record<string, MessageEntry | undefined>> = messageTable;

export function entryOf(id: string): MessageEntry {
  const entry = table[id];
  if (entry === undefined) throw new Error(`the message table has no ${id}`);
  return entry;
}
