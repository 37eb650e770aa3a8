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
 * - `not stopping`: it is in any other state, by the name that was printed (`RUNNING`, `STOPPED`)
 * - `unknown`: the service control did not answer, or not with 0, or without a state
 */
export type ServiceState =
  | { readonly kind: "stopping" }
  | { readonly kind: "not stopping"; readonly state: string }
  | { readonly kind: "unknown"; readonly why: Failure };

// Labels are translated, state numbers and names are not (captured in several languages).
const anyState = /(?<![A-Za-z0-9_])\d[^\S\r\n]+([A-Z]+(?:_[A-Z]+)*)(?!\S)/;
const stopPending = /(?<![A-Za-z0-9_])3[^\S\r\n]+STOP_PENDING(?!\S)/;

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
  const state = anyState.exec(said)?.[1];
  if (state === undefined) return { kind: "unknown", why: { kind: "silent" } };
  return { kind: "not stopping", state };
}
