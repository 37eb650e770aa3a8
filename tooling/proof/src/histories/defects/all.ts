import { checkDefects } from "./check.js";
import type { Defect } from "./defect.js";
import { labDefects } from "./lab.js";
import { removeDefects } from "./remove.js";
import { restoreDefects } from "./restore.js";

/** For every invariant a defect; for some, two that it must tell in different ways. */
export const defects: readonly Defect[] = [
  ...checkDefects,
  ...restoreDefects,
  ...removeDefects,
  ...labDefects,
];
