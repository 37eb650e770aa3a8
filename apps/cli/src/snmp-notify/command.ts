import { messageLine } from "@volkit/kit-orchestrator";
import { deliveryLine, hasArrived } from "@volkit/snmp-notifier";
import { variable, type System } from "../system.js";
import { parseSnmpNotifyArguments } from "./arguments.js";
import { secretFile } from "./secret-file.js";

/**
 * `volkit snmp-notify`: prints what became of the notification as one line of JSON. 0 where it was acknowledged, or
 * sent as a trap; 1 where it was not; 2 where its words are not understood.
 */
export async function snmpNotifyCommand(words: readonly string[], system: System): Promise<number> {
  const parsed = parseSnmpNotifyArguments(words, system.platform);
  if (parsed.kind === "refused") {
    const { configuredLanguage } = await import("../configuration/configured-language.js");
    system.print("stderr", `${messageLine(parsed.why, await configuredLanguage(system))}\n`);
    return 2;
  }
  const { manager, notification, sending } = parsed.arguments;
  const { sendNotification } = await import("@volkit/snmp-notifier/send");
  const delivery = await sendNotification(manager, notification, sending, {
    secrets: { variable: (name) => variable(system, name), file: secretFile },
    lookUp: system.lookUp,
    monotonic: system.monotonic,
    uptime: system.uptime,
  });
  system.print("stdout", deliveryLine(delivery));
  return hasArrived(delivery) ? 0 : 1;
}
