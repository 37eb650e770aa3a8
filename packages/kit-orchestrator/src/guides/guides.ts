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
} as const satisfies Record<string, Guide>;

export type GuideName = keyof typeof guides;
