import { failureOf, type Command, type Ending, type Failure, type Tool } from "@volkit/tool-command";

const sc: Tool = { name: "sc", home: "windows" };

/**
 * Is LifeKeeper itself stopping?
 * - `stopping`: its service is in state 3 STOP_PENDING
 * - `not stopping`: the service control answered anything else
 * - `unknown`: it did not answer, or not with 0
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
  if (stopPending.test(ending.stdout.text)) return { kind: "stopping" };
  const failure = failureOf(ending);
  return failure === undefined ? { kind: "not stopping" } : { kind: "unknown", why: failure };
}
