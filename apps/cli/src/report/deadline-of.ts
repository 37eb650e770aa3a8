import { asObject, numberAt } from "../json-values.js";
import type { HeldCall } from "../recorded/format.js";

/**
 * A command's deadline in milliseconds: the one it ran into, else the one that the run's configuration names for its
 * EMCMD verb or its tool, else its default. Undefined where the record does not have it.
 */
export function deadlineOf(
  { tool, args, ending }: HeldCall,
  configuration: Readonly<Record<string, unknown>>,
): number | undefined {
  if (ending?.how === "timed-out") return ending.seconds * 1000;
  const timeouts = asObject(configuration["timeouts"]);
  const names = [...(tool === "EMCmd" ? args.slice(1, 2) : []), tool, "default"];
  const seconds = names.flatMap((name) => numberAt(timeouts, name) ?? [])[0];
  return seconds === undefined || seconds <= 0 ? undefined : seconds * 1000;
}
