import type { Refusal } from "../mirror.js";

/** The Win32 errors that EMCMD prints as `Status = N`. 0, 15 and 87 were seen in public scripts; the rest is assumed. */
export const win32 = { ok: 0, denied: 5, noDrive: 15, notReady: 21, noPath: 53, badParameter: 87, busy: 170 };

/** The error that a refusal is printed as. */
export function errorOf(why: Refusal): number {
  switch (why) {
    case "not-mirrored":
      return win32.noDrive;
    case "is-target":
      return win32.denied;
    case "not-mirroring":
    case "no-other-source":
      return win32.notReady;
    case "busy":
      return win32.busy;
  }
}
