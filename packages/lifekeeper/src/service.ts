import {
  failureOf,
  withoutNulls,
  type Command,
  type Ending,
  type Failure,
  type Tool,
} from "@volkit/tool-command";

const sc: Tool = { name: "sc", home: "windows" };

/**
 * Is LifeKeeper itself stopping?
 * - `stopping`: its service is in state 3 STOP_PENDING, whatever the exit status
 * - `not stopping`: the service control answered anything else
 * - `unknown`: it did not answer, or not with 0, or more than is kept
 */
export type ServiceState =
  | { readonly kind: "stopping" }
  | { readonly kind: "not stopping" }
  | { readonly kind: "unknown"; readonly why: Failure };

// Labels are translated, state numbers and names are not (captured in several languages).
const stopPending = /(?<!\S)3\s+STOP_PENDING(?!\S)/;

/** Asks Windows for the state of the LifeKeeper service (seed remove.2). */
export function lifeKeeperService(): Command<ServiceState> {
  return {
    tool: sc,
    args: ["query", "LifeKeeper"],
    effect: "reads",
    deadlines: [sc.name],
    read: readService,
  };
}

function readService(ending: Ending): ServiceState {
  const said = withoutNulls(ending.stdout.text);
  if (stopPending.test(said)) return { kind: "stopping" };
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "unknown", why: failure };
  if (ending.stdout.cut) return { kind: "unknown", why: { kind: "flooded" } };
  return said.trim() === "" ? { kind: "unknown", why: { kind: "silent" } } : { kind: "not stopping" };
}
