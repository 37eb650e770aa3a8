import { alarmRules } from "./alarms.js";
import { argvRule } from "./argv.js";
import { checkRules } from "./check.js";
import { numberRules } from "./numbers.js";
import { peerShadowRules } from "./peer-shadows.js";
import { peerStateRules } from "./peer-state.js";
import { peerRules } from "./peers.js";
import { removeRules } from "./remove.js";
import { restoreRules } from "./restore.js";
import type { Rule } from "./rule.js";
import { splitBrainRules } from "./split-brain.js";
import { verdictRule } from "./verdicts.js";
import { wholeRunRules } from "./whole-run.js";

/** Every rule that is held against every path. */
export const rules: readonly Rule[] = [
  ...wholeRunRules,
  argvRule,
  verdictRule,
  ...checkRules,
  ...peerRules,
  ...peerStateRules,
  ...splitBrainRules,
  ...alarmRules,
  ...peerShadowRules,
  ...restoreRules,
  ...removeRules,
  ...numberRules,
];
