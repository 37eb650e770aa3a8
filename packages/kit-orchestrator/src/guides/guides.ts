import { alarmsGuide } from "./alarms.js";
import type { Guide } from "./guide.js";
import { pausedMirrorGuide } from "./paused-mirror.js";
import { shadowStorageGuide } from "./shadow-storage.js";
import { splitBrainGuide } from "./split-brain.js";
import { switchoverStuckGuide } from "./switchover-stuck.js";

/** The guides by the name one asks for them with. */
export const guides = {
  "split-brain": splitBrainGuide,
  "paused-mirror": pausedMirrorGuide,
  "shadow-storage": shadowStorageGuide,
  "switchover-stuck": switchoverStuckGuide,
  alarms: alarmsGuide,
} as const satisfies Record<string, Guide>;

/** The name of a guide, as `volkit explain` takes it: `split-brain`. */
export type GuideName = keyof typeof guides;

/** What a situation is called in Japanese, for whoever asks for its guide by that. */
export const otherNames: Readonly<Record<GuideName, readonly string[]>> = {
  "split-brain": ["スプリットブレイン", "スプリットブレーン"],
  "paused-mirror": ["一時停止", "ミラー一時停止", "ミラーの一時停止"],
  "shadow-storage": ["記憶域", "VSS の記憶域", "シャドウコピー記憶域", "シャドウコピーの記憶域"],
  "switchover-stuck": ["スイッチオーバ", "スイッチオーバー"],
  alarms: ["通知", "SNMP", "トラップ", "SNMP トラップ"],
};
