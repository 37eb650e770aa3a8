import { notifyManager } from "@volkit/snmp-notifier";
import type { Command } from "@volkit/tool-command";
import type { Settings } from "./settings.js";
import { managersInUse } from "./tell-managers.js";

/** The seconds that telling the managers over SNMP takes at most; they are told side by side. */
export function longestTelling(
  { snmp }: Pick<Settings, "snmp">,
  deadlineOf: (command: Command<unknown>) => number,
): number {
  const told = managersInUse(snmp).map((manager) =>
    notifyManager(manager, { kind: "split-brain", node: "" }, snmp),
  );
  return Math.max(0, ...told.map(deadlineOf));
}
