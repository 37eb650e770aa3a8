export { askMirror } from "./ask-mirror.js";
export { beginRun, type Run, type Verdict } from "./run.js";
export { namedPeers, type NamedPeers } from "./find-peers.js";
export {
  describeFailure,
  fill,
  type Bilingual,
  type Language,
  type Severity,
  type Value,
} from "@volkit/message-table";
export { clearSplitBrain } from "./clear-split-brain.js";
export { longestClearing } from "./longest-clearing.js";
export { longestRun, type Action } from "./longest-run.js";
export { deliveryTexts, deliveryWords, unknownDelivery } from "./delivery-words.js";
export type { MessageEntry } from "./messages/entry.js";
export { message, messageLine, messageText, type Message, type ValuesOf } from "./messages/message.js";
export { messageTable, type MessageId, type MessageTable } from "./messages/table.js";
export { mirrorsOfPeer } from "./mirrors-of-peer.js";
export { monitor } from "./monitor.js";
export type { Rehearsal, RehearsalEvent, Rehearsed, Setback } from "./rehearsal.js";
export { rehearse } from "./rehearse.js";
export { remove } from "./remove.js";
export type { Peer, Resource } from "./resource.js";
export { restore } from "./restore.js";
export { defaultSettings, type Settings, type SnmpSettings, type WriteCheckSettings } from "./settings.js";
export { splitBrainNow, type NodeAnswer, type SplitBrainNow } from "./split-brain-now.js";
export { steps, type Step } from "./steps.js";
export { unusualEnding } from "./unusual-ending.js";
export {
  alarmBook,
  noAlarms,
  type Alarm,
  type AlarmBook,
  type KeptAlarms,
  type KnownAlarm,
} from "./alarm-book.js";
export { managersInUse } from "./tell-managers.js";
export { toldAmong, wayOf, waysInUse, type Way } from "./told-ways.js";
export type { Decision, World } from "./world.js";
export {
  alarmWords,
  mirrorStateWords,
  nobodyWords,
  noPeersWords,
  roleWords,
  writeCheckStepWords,
} from "./words.js";
export { writeCheckMessages, type AskedWriteCheck } from "./write-check-messages.js";
