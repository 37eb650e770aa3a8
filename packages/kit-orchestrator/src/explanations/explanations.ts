import type { MessageId } from "../messages/table.js";
import { alarmExplanations } from "./alarms.js";
import { argumentExplanations } from "./arguments.js";
import { clearSplitBrainExplanations } from "./clear-split-brain.js";
import { configurationDoubtExplanations } from "./configuration-doubts.js";
import { configurationExplanations } from "./configuration.js";
import type { Explanation } from "./explanation.js";
import { installationPlaceExplanations } from "./installation-place.js";
import { installationRefusedExplanations } from "./installation-refused.js";
import { installationToolExplanations } from "./installation-tools.js";
import { installationExplanations } from "./installation.js";
import { installedScriptExplanations } from "./installed-scripts.js";
import { metricsExplanations } from "./metrics.js";
import { monitorExplanations } from "./monitor.js";
import { observeExplanations } from "./observe.js";
import { outletExplanations } from "./outlets.js";
import { peerShadowsExplanations } from "./peer-shadows.js";
import { peerStateExplanations } from "./peer-state.js";
import { peerExplanations } from "./peers.js";
import { removeExplanations } from "./remove.js";
import { restoreExplanations } from "./restore.js";
import { splitBrainAlarmExplanations } from "./split-brain-alarms.js";
import { splitBrainExplanations } from "./split-brain.js";
import { toolExplanations } from "./tools.js";
import { turnExplanations } from "./turns.js";
import { wholeRunExplanations } from "./whole-run.js";
import { writeCheckAsideExplanations } from "./write-check-asides.js";
import { writeCheckFailedExplanations } from "./write-check-failed.js";
import { writeCheckUnansweredExplanations } from "./write-check-unanswered.js";

/**
 * For every message of the table the likely causes on a real node and what to check. What is not in the
 * vendor's manual or in the seed is plausible, not certain. A message without an explanation does not compile.
 */
export const explanations: Readonly<Record<MessageId, Explanation>> = {
  ...argumentExplanations,
  ...configurationExplanations,
  ...configurationDoubtExplanations,
  ...wholeRunExplanations,
  ...metricsExplanations,
  ...turnExplanations,
  ...outletExplanations,
  ...observeExplanations,
  ...toolExplanations,
  ...monitorExplanations,
  ...peerExplanations,
  ...clearSplitBrainExplanations,
  ...peerStateExplanations,
  ...splitBrainExplanations,
  ...splitBrainAlarmExplanations,
  ...peerShadowsExplanations,
  ...restoreExplanations,
  ...removeExplanations,
  ...writeCheckAsideExplanations,
  ...writeCheckFailedExplanations,
  ...writeCheckUnansweredExplanations,
  ...installedScriptExplanations,
  ...installationPlaceExplanations,
  ...installationRefusedExplanations,
  ...installationToolExplanations,
  ...installationExplanations,
  ...alarmExplanations,
};
