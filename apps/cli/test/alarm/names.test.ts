import { defaultSettings, messageTable, type MessageEntry } from "@volkit/kit-orchestrator";
import { mibText } from "@volkit/kit-orchestrator/mib";
import { notifyManager, type Manager, type NotificationKind } from "@volkit/snmp-notifier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { environment, managersAt } from "./support/managers.js";
import { moduleOnDisk } from "./support/mib-tools.js";
import { hasTrapDaemon, startTrapDaemon, type TrapDaemon } from "./support/trap-daemon.js";

const { snmp } = defaultSettings;
const about = { node: "NODEA", volume: "E:", peer: "対向ノード", tag: "Vol.E" };
const names: Readonly<Record<NotificationKind, string>> = {
  "split-brain": "volkitSplitBrain",
  "split-brain-over": "volkitSplitBrainOver",
  test: "volkitTest",
};
const kinds = Object.values<MessageEntry>(messageTable).flatMap(({ notification }) => notification ?? []);

describe.skipIf(!hasTrapDaemon)("with the MIB loaded, snmptrapd (skipped where it is not there)", () => {
  const module = moduleOnDisk(mibText(snmp.base));
  let daemon: TrapDaemon;
  beforeAll(async () => {
    daemon = await startTrapDaemon(module);
  });
  afterAll(async () => {
    await daemon.stop();
    module.remove();
  });

  async function noted(manager: Manager, kind: NotificationKind): Promise<string> {
    const command = notifyManager(manager, { kind, ...about }, snmp);
    const words = ["snmp-notify", ...command.args];
    const { exit, stderr } = await startProgram({ words, environment, folder: process.cwd() });
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    return daemon.noted("volkitTag.0");
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
