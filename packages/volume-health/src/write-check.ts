import type { Disk, OpenFile } from "./disk.js";
import { content, createOwn, sweep } from "./own-files.js";
import { codeOfError, refusalOf, type Refusal } from "./refusal.js";
import type { WriteCheckStep } from "./write-check-steps.js";

/** What the write check is handed besides the disk. */
export interface WriteCheckMeans {
  /** Digits for the name of its file, other ones each time. */
  readonly digits: () => string;
  /** Seconds of a clock that never goes back. */
  readonly seconds: () => number;
  /**
   * Whether files that ended checks have left are removed first. Only for a check that is the only one on the
   * volume: another one's file, a moment old, looks the same.
   */
  readonly sweeps: boolean;
  /** Told of every step before it begins: whoever waits for a disk that hangs knows where. */
  readonly onStep?: (step: WriteCheckStep) => void;
}

/**
 * What the write check found.
 * - `written`: what was written and flushed was read back, in `seconds` without the sweep
 * - `failed`: it was not, at this step: the system refused it with this `code`, or other bytes were `read`
 *
 * `left` names its own file where that is still there.
 */
export type WriteCheckResult = { readonly left?: string } & (
  | { readonly kind: "written"; readonly seconds: number }
  | { readonly kind: "failed"; readonly step: WriteCheckStep; readonly why: WhyNotWritten }
);

/**
 * What the disk said: the system refused, with the code of its error (`ENOSPC`), or gave back other bytes, which are
 * `read`, made printable and cut.
 */
export type WhyNotWritten =
  | { readonly outcome: Refusal; readonly code: string }
  | { readonly outcome: "content-differs"; readonly read: string };

/** Why a file cannot be deleted on a disk that is well: somebody has it open, or this user may not. */
const inUse: readonly string[] = ["EBUSY", "EACCES", "EPERM", "ETXTBSY"];

/** More than any check writes: a disk that lies may do so at length. */
const mostRead = 64;

/**
 * Can the volume be written (seed monitor.6, restore.5)? Makes a file `LK_<digits>.tmp` that was not there, writes
 * `test`, flushes it to the disk, closes it, opens it again, compares, and deletes it. Nothing else is touched,
 * but for files of that pattern that ended checks have left. Every call waits: a disk that hangs hangs this too.
 */
export function writeCheck(disk: Disk, means: WriteCheckMeans): WriteCheckResult {
  const { digits, seconds, sweeps, onStep } = means;
  let step: WriteCheckStep = "start";
  const begin = (next: WriteCheckStep): void => {
    step = next;
    onStep?.(next);
  };

  if (sweeps) {
    begin("sweep");
    sweep(disk);
  }
  const began = seconds();
  let name: string | undefined;
  let open: OpenFile | undefined;
  try {
    begin("create");
    const own = createOwn(disk, digits);
    name = own.name;
    open = own.file;
    begin("write");
    open.write(new TextEncoder().encode(content));
    begin("flush");
    open.flush();
    begin("close");
    close();
    begin("reopen");
    open = disk.open(name);
    begin("read");
    const read = shown(open.read(mostRead));
    close();
    if (read !== content) return failed({ outcome: "content-differs", read });
  } catch (error) {
    const code = codeOfError(error);
    return failed({ outcome: refusalOf(code), code });
  }
  const code = whyNotDeleted(name);
  if (code === undefined) return { kind: "written", seconds: seconds() - began };
  if (inUse.includes(code)) return { kind: "written", seconds: seconds() - began, left: name };
  return { kind: "failed", step, why: { outcome: refusalOf(code), code }, left: name };

  function close(): void {
    const file = open;
    open = undefined;
    file?.close();
  }

  function failed(why: WhyNotWritten): WriteCheckResult {
    const at = step;
    try {
      close();
    } catch (error) {
      codeOfError(error);
    }
    const left = name === undefined || whyNotDeleted(name) === undefined ? {} : { left: name };
    return { kind: "failed", step: at, why, ...left };
  }

  function whyNotDeleted(own: string): string | undefined {
    begin("delete");
    try {
      disk.remove(own);
      return undefined;
    } catch (error) {
      const code = codeOfError(error);
      return code === "ENOENT" ? undefined : code;
    }
  }
}

/** Bytes as text: printable ASCII as it is, everything else as `\xNN`. */
function shown(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const printable = byte >= 0x20 && byte < 0x7f && byte !== 0x5c;
    return printable ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}
