import { messageLine } from "@volkit/kit-orchestrator";
import { deliveryLine, hasArrived } from "@volkit/snmp-notifier";
import { variable, type System } from "../system.js";
import { parseSnmpNotifyArguments } from "./arguments.js";
import { within } from "../within.js";
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
  const { lookUpSeconds, sendNotification } = await import("@volkit/snmp-notifier/send");
  const delivery = await sendNotification(manager, notification, sending, {
    secrets: { variable: (name) => variable(system, name), file: readSecretFile },
    // What hangs must be known as hanging, that the process can end all the same.
    lookUp: async (name) => (await within(lookUpSeconds, system.lookUp(name))) ?? [],
    monotonic: system.monotonic,
    uptime: system.uptime,
  });
  system.print("stdout", deliveryLine(delivery));
  return hasArrived(delivery) ? 0 : 1;
}

/** Seconds that the disk of a secret may take. */
const patience = 3;

async function readSecretFile(path: string, most: number): Promise<Uint8Array | undefined> {
  const read = await within(
    patience,
    secretFile(path, most).then((bytes) => ({ bytes })),
  );
  if (read === undefined) throw new Error(`no answer within ${patience} s`);
  return read.bytes;
}
