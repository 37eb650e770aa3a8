import type { LabTool } from "../reply.js";
import { checkVolume } from "./check-volume.js";
import { chkntfs } from "./chkntfs.js";
import { eismEventNotice } from "./eism-event-notice.js";
import { emcmd } from "./emcmd.js";
import { eqvList } from "./eqv-list.js";
import { flgCreate, flgList, flgRemove, flgTest } from "./flags.js";
import { insList } from "./ins-list.js";
import { insSetst } from "./ins-setst.js";
import { lcdremexec } from "./lcdremexec.js";
import { lkErr } from "./lk-err.js";
import { mountvol } from "./mountvol.js";
import { sc } from "./sc.js";
import { schtasks } from "./schtasks.js";
import { sysGetst, sysList } from "./systems.js";
import { volume } from "./volume.js";
import { vssadmin } from "./vssadmin.js";

/** Every tool that a lab has by itself. A kit adds its own: `[...standardTools, mine]`. */
export const standardTools: readonly LabTool[] = [
  emcmd,
  volume,
  checkVolume,
  flgCreate,
  flgRemove,
  flgTest,
  flgList,
  insList,
  insSetst,
  eqvList,
  sysList,
  sysGetst,
  lcdremexec,
  eismEventNotice,
  lkErr,
  vssadmin,
  chkntfs,
  schtasks,
  mountvol,
  sc,
];
