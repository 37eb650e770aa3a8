import type { Procedures } from "../walk/procedures.js";

/** Whether a loaded module has what is walked. That its functions are the ones of these names is taken on trust. */
export function isProcedures(loaded: unknown): loaded is Procedures {
  const names: readonly (keyof Procedures)[] = ["beginRun", "monitor", "restore", "remove", "messageText"];
  if (typeof loaded !== "object" || loaded === null) return false;
  const members: Readonly<Record<string, unknown>> = { ...loaded };
  return names.every((name) => typeof members[name] === "function");
}
