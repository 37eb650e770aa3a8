import { alarmMessages } from "./alarms.js";
import { argumentMessages } from "./arguments.js";
import { clearSplitBrainMessages } from "./clear-split-brain.js";
import { configurationDoubtMessages } from "./configuration-doubts.js";
import { configurationMessages } from "./configuration.js";
import type { MessageEntry } from "./entry.js";
import { installationPlaceMessages } from "./installation-place.js";
import { installationRefusedMessages } from "./installation-refused.js";
import { installationToolMessages } from "./installation-tools.js";
import { installationMessages } from "./installation.js";
import { installedScriptMessages } from "./installed-scripts.js";
import { metricsMessages } from "./metrics.js";
import { monitorMessages } from "./monitor.js";
import { observeMessages } from "./observe.js";
import { outletMessages } from "./outlets.js";
import { peerShadowsMessages } from "./peer-shadows.js";
import { peerStateMessages } from "./peer-state.js";
import { peerMessages } from "./peers.js";
import { removeMessages } from "./remove.js";
import { restoreMessages } from "./restore.js";
import { splitBrainAlarmMessages } from "./split-brain-alarms.js";
import { splitBrainMessages } from "./split-brain.js";
import { toolMessages } from "./tools.js";
import { turnMessages } from "./turns.js";
import { wholeRunMessages } from "./whole-run.js";
import { writeCheckAsideMessages } from "./write-check-asides.js";
import { writeCheckFailedMessages } from "./write-check-failed.js";
import { writeCheckUnansweredMessages } from "./write-check-unanswered.js";

/**
 * Every message there is, by its number: the seed's fifteen, word for word, and the kit's own (`VKnnn`), with
 * severity, steps, text, meaning and remedy. Messages, help, manual and tests all come from here.
 */
export const messageTable = {
  ...argumentMessages,
  ...configurationMessages,
  ...configurationDoubtMessages,
  ...wholeRunMessages,
  ...metricsMessages,
  ...turnMessages,
  ...outletMessages,
  ...observeMessages,
  ...toolMessages,
  ...monitorMessages,
  ...peerMessages,
  ...peerStateMessages,
  ...splitBrainMessages,
  ...splitBrainAlarmMessages,
  ...clearSplitBrainMessages,
  ...peerShadowsMessages,
  ...restoreMessages,
  ...removeMessages,
  ...writeCheckAsideMessages,
  ...writeCheckFailedMessages,
  ...writeCheckUnansweredMessages,
  ...installedScriptMessages,
  ...installationPlaceMessages,
  ...installationRefusedMessages,
  ...installationToolMessages,
  ...installationMessages,
  ...alarmMessages,
} as const satisfies Record<string, MessageEntry>;

/** The table by its exact type, so that the compiler knows which values each text needs. */
export type MessageTable = typeof messageTable;

/** The number of a message: one of the seed's fifteen as in LifeKeeper's log (`12029`), or the kit's own (`VK301`). */
export type MessageId = keyof MessageTable;
