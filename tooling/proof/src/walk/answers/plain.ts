import { exited } from "@volkit/tool-command";
import { answer, cut, neverEnded, says, type Answer } from "./answer.js";

/** Of a tool whose exit status alone counts. */
export const byExitStatus: readonly Answer[] = [
  answer("done", exited(0), says("SUCCESS"), cut(says("SUCCESS"))),
  answer("failed", exited(5), exited(1), exited(2, "Status = 0"), exited(0xc0000005), ...neverEnded),
];

/** flg_create: exit status 4 is "it exists already" (vendor's manual). */
export const raising: readonly Answer[] = [
  answer("done", exited(0), exited(4, "exists")),
  answer("failed", exited(5), exited(1), ...neverEnded),
];

/** flg_remove: exit status 7 is "there is none" (vendor's manual). */
export const lowering: readonly Answer[] = [
  answer("done", exited(0), exited(7)),
  answer("failed", exited(9), exited(4), ...neverEnded),
];

/** `vssadmin delete shadows`: exit status 1 is also "there were none". */
export const deleting: readonly Answer[] = [
  answer("done", exited(0), exited(1, "No items found that satisfy the query.")),
  answer("failed", exited(2), exited(5, "Access is denied."), ...neverEnded),
];
