import { defaultSettings, messageTable, type MessageEntry } from "@volkit/kit-orchestrator";
import { mibText } from "@volkit/kit-orchestrator/mib";
import { notifyManager, type Manager, type NotificationKind } from "@volkit/snmp-notifier";
import { hasSnmptrapd, noSnmptrapd, startSnmptrapd, type Snmptrapd } from "@volkit/testing/snmp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { environment, managersAt, written } from "./support/managers.js";
import { moduleOnDisk } from "./support/mib-tools.js";

const { snmp } = defaultSettings;
const about = { node: "NODEA", volume: "E:", peer: "対向ノード", tag: "Vol.E" };
const names: Readonly<Record<NotificationKind, string>> = {
  "split-brain": "volkitSplitBrain",
  "split-brain-over": "volkitSplitBrainOver",
  test: "volkitTest",
};
const kinds = Object.values<MessageEntry>(messageTable).flatMap(({ notification }) => notification ?? []);

describe.skipIf(!hasSnmptrapd)(`with the MIB loaded, snmptrapd (else skipped: ${noSnmptrapd})`, () => {
  const module = moduleOnDisk(mibText(snmp.base));
  let daemon: Snmptrapd;
  let told = 0;
  beforeAll(async () => {
    daemon = await startSnmptrapd(module.path);
  });
  afterAll(async () => {
    await daemon.end();
    module.remove();
  });

  async function noted(manager: Manager, kind: NotificationKind): Promise<string> {
    const command = notifyManager(manager, { kind, ...about }, snmp);
    const words = ["snmp-notify", ...command.args];
    const { exit, stderr } = await startProgram({ words, environment, folder: process.cwd() });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    const log = await written(daemon.log, "volkitTag.0", (told += 1));
    return log.slice(log.lastIndexOf("UDP: ["));
  }

  it.each(kinds)("calls a %s and all it carries by their names, in every version", async (kind) => {
    for (const manager of managersAt(daemon.port)) {
      const log = await noted(manager, kind);
      const message = kind === "split-brain" ? "volkitVendorMessage" : "volkitMessage";
      expect(log, manager.version).toContain(
        manager.version === "1"
          ? `Enterprise Specific Trap (VOLKIT-MIB::${names[kind]})`
          : `OID: VOLKIT-MIB::${names[kind]}`,
      );
      const values = log
        .slice(log.indexOf(`VOLKIT-MIB::${message}.0 = STRING: `))
        .trim()
        .split("\t");
      expect(values.slice(1), manager.version).toEqual([
        "VOLKIT-MIB::volkitVolume.0 = STRING: E:",
        "VOLKIT-MIB::volkitPeer.0 = STRING: 対向ノード",
        "VOLKIT-MIB::volkitNode.0 = STRING: NODEA",
        "VOLKIT-MIB::volkitTag.0 = STRING: Vol.E",
      ]);
    }
  });
});
