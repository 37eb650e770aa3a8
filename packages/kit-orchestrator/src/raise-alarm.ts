import { splitBrainTrap } from "@volkit/snmp-notifier";
import { commandLine } from "@volkit/tool-command";
import type { Peer } from "./resource.js";
import type { Run } from "./run.js";
import { managersInUse, tellManagers } from "./tell-managers.js";
import { eism, toldAmong, wayOf, waysInUse, type Way } from "./told-ways.js";

/**
 * monitor.4: tells of a split brain by every way that has not told of it `before`, and keeps by which ways it has been
 * told, each as it becomes known: whatever ends the run meanwhile, the others are tried again at the next check.
 */
export async function raiseAlarm(run: Run, peer: Peer, before: readonly string[]): Promise<void> {
  const { node, volume } = run.resource;
  const { snmp } = run.settings;
  const ways = waysInUse(snmp);
  let told = toldAmong(ways, before).map(({ key }) => key);
  run.alarms.keep(peer.node, { kind: "raised", told });

  if (ways.includes(eism) && !told.includes(eism.key)) {
    const trap = splitBrainTrap(node, volume, peer.node);
    const sent = await run.ask("monitor.4", trap, peer.node);
    if (sent.kind === "done") arrived(eism);
    else run.say("monitor.4", "VK323", { peer: peer.node, command: commandLine(trap), why: sent.failure });
  }
  if (ways.length === 0) run.say("monitor.4", "VK335", { peer: peer.node });
  const untold = managersInUse(snmp).filter((manager) => !told.includes(wayOf(manager).key));
  await tellManagers(run, untold, {
    step: "monitor.4",
    kind: "split-brain",
    peer,
    arrived: (manager) => {
      arrived(wayOf(manager));
    },
  });

  function arrived({ key }: Way): void {
    told = toldAmong(ways, [...told, key]).map((way) => way.key);
    run.alarms.keep(peer.node, { kind: "raised", told });
  }
}
