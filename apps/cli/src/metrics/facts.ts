import { nodesSeen } from "../nodes-seen/nodes-seen.js";
import type { NodeSeen } from "../nodes-seen/seen.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { noteFlag } from "./flag.js";
import { dropPeers, notePeers } from "./peers.js";
import { setState, type Samples } from "./samples.js";
import { resourceWords, roles, wordOf } from "./seen-words.js";
import { serviceAfter, type Service } from "./service.js";

/**
 * Keeps what a run saw of its node and, while that has the volume in service, of its peers. What a check did not find out
 * is unknown, whatever an earlier one found; other runs leave alone what they did not ask.
 */
export function noteFacts(samples: Samples, record: RunRecord | RehearsalRecord): void {
  const { tag, volume } = record;
  const [here, ...peers] = nodesSeen(record);
  if (tag === null || volume === null || here === undefined) return;
  const service = serviceAfter(record);
  noteService(samples, tag, service);
  noteHere(samples, tag, here, service);
  if (samples.get("volkit_in_service", { tag }) === 1) notePeers(samples, tag, record, peers);
  else dropPeers(samples, tag);
}

function noteService(samples: Samples, tag: string, service: Service): void {
  switch (service) {
    case "yes":
    case "no":
      samples.set("volkit_in_service", { tag }, service === "yes" ? 1 : 0);
      return;
    case "unknown":
      samples.drop(({ name, labels }) => name === "volkit_in_service" && labels.tag === tag);
      return;
    case "as-before":
      return;
  }
}

function noteHere(samples: Samples, tag: string, here: NodeSeen, service: Service): void {
  const role = wordOf(here, "role", roles);
  if (role !== undefined) setState(samples, "volkit_role", { tag }, "role", roles, role);

  // what LifeKeeper makes of the resource after a remove, nobody asks
  const state = wordOf(here, "resource", resourceWords);
  if (state !== undefined) {
    setState(samples, "volkit_resource_state", { tag }, "state", resourceWords, state);
  } else if (service === "no" || service === "unknown") {
    setState(samples, "volkit_resource_state", { tag }, "state", resourceWords, "unknown");
  }
  noteFlag(samples, "volkit_split_brain_flag", { tag }, here);
}
