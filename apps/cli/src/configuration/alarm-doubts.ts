import { managersInUse, message, type Message } from "@volkit/kit-orchestrator";
import { effective } from "./effective.js";
import type { ConfigurationFile } from "./schema.js";

/** Who is told of a split brain, and how, where that cannot be what is meant. */
export function alarmDoubts(file: string, content: ConfigurationFile): Message[] {
  const { settings, timeouts } = effective(content);
  const { notifier, managers, timeout, retries } = settings.snmp;
  const { notify, clearFlags } = settings.splitBrain;
  const doubts: Message[] = [];
  if (notifier !== "eism" && managers.length === 0) {
    doubts.push(message("start", "VK164", { file, notifier }));
  }
  if (clearFlags === "when-over" && notify === "every-check")
    doubts.push(message("start", "VK165", { file }));
  if (notifier === "eism" && managers.length > 0) {
    const names = managers.map(({ name }) => name).join(", ");
    doubts.push(message("start", "VK166", { file, managers: names }));
  }
  const needed = timeout * (retries + 1);
  const deadline = timeouts["snmp-notify"] ?? timeouts.default;
  if (managersInUse(settings.snmp).some(({ version }) => version !== "1") && needed >= deadline) {
    doubts.push(message("start", "VK167", { file, needed, deadline }));
  }
  return doubts;
}
