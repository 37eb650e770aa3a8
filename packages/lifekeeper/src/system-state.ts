import { failureOf, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";

const sysGetst: Tool = { name: "sys_getst", home: "lifekeeper" };

/**
 * Whether this node's LifeKeeper sees another system: a word of its own line, `ALIVE` or `DEAD` (vendor's manual;
 * that it stands alone on its line is assumed). `unknown`: neither, both, or no answer.
 */
export type SystemState =
  { readonly kind: "alive" | "dead" } | { readonly kind: "unknown"; readonly why: Failure };

/** Asks this node's LifeKeeper for the state of a system. */
export function systemState(system: string): Command<SystemState> {
  return {
    tool: sysGetst,
    args: ["-s", system],
    effect: "reads",
    deadlines: [sysGetst.name],
    read: readState,
  };
}

function readState(ending: Ending): SystemState {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "unknown", why: failure };
  if (ending.stdout.cut) return { kind: "unknown", why: { kind: "flooded" } };
  const alive = /^[^\S\r\n]*ALIVE[^\S\r\n]*$/m.test(ending.stdout.text);
  const dead = /^[^\S\r\n]*DEAD[^\S\r\n]*$/m.test(ending.stdout.text);
  if (alive === dead) return { kind: "unknown", why: { kind: "silent" } };
  return { kind: alive ? "alive" : "dead" };
}
