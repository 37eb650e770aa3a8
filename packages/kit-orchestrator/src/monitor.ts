import { codeOf } from "@volkit/tool-command";
import { askMirror } from "./ask-mirror.js";
import { askWriteCheck } from "./ask-write-check.js";
import { interruptAlarms } from "./end-alarm.js";
import { findPeers } from "./find-peers.js";
import { monitorPeers } from "./monitor-peers.js";
import { roleNumbers } from "./role-numbers.js";
import type { Run, Verdict } from "./run.js";
import { roleWords } from "./words.js";

/**
 * The check (seed: monitoring). quickCheck is steps 1 to 5, deepCheck steps 1 to 6. Only monitor.1 and
 * monitor.6 can make it fail: whatever steps 3 to 5 meet on a peer is no fault of the volume here.
 */
export async function monitor(run: Run, depth: "quick" | "deep"): Promise<Verdict> {
  const { tag, volume } = run.resource;

  // monitor.1: read the mirror on this node
  const mirror = await askMirror(run, "monitor.1", ".");
  if (mirror.kind === "failed") {
    return run.fail("monitor.1", "12029", { volume: volume.name, code: codeOf(mirror.failure) });
  }

  // monitor.2: a node that is not source has nothing more to check
  run.decide("monitor.2", "role", mirror.role);
  if (mirror.role !== "source") {
    const { role, roleNumber } = mirror;
    run.say("monitor.2", "12030", { volume: volume.name, role: roleNumber, output: mirror.output });
    if (role === "target") interruptAlarms(run, "monitor.2");
    else {
      const number = roleNumbers(mirror.mirrors);
      run.say("monitor.2", "VK301", { volume: volume.name, role: roleWords[role], number });
    }
    return "succeeded";
  }

  // monitor.3 to monitor.5: every peer
  await monitorPeers(run, await findPeers(run), mirror.mirrors);

  // monitor.6: deep only, can the volume be written?
  if (depth === "quick") return "succeeded";
  const written = await askWriteCheck(run, "monitor.6");
  if (written === "failed") return run.fail("monitor.6", "12022", { tag, volume: volume.name });
  return "succeeded";
}
