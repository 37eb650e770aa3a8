import { closeSync, openSync, readSync } from "node:fs";
import { win32 } from "node:path";

/** Said of a file that is no program, and of one that begins like a program and is none. */
export const noProgramHere = "it is not a program of this system";

/**
 * MAX_PATH without its closing zero. Node answers ENOENT for a longer path, with `\\?\` before it or without, as if
 * the program were not there (seen under Wine; the same is assumed of Windows).
 */
const longestOnWindows = 259;

const windowsPrograms = ["4d5a"];
const posixPrograms = ["2321", "7f454c46", "cffaedfe", "cafebabe"];

/**
 * Why a file must not even be tried, undefined where it may be. Given a file that is no program, the C library
 * would hand it to `/bin/sh` (an empty file then "succeeds"), and execa on Windows to `cmd.exe` or to what a `#!`
 * line names. No tool is ever run by a shell, so only a file that starts like a program passes; one that cannot
 * be read is left to the system's judgement.
 */
export function whyNoProgram(file: string, platform: string): string | undefined {
  if (platform === "win32" && ![".exe", ".com"].includes(win32.extname(file).toLowerCase())) {
    return "only .exe and .com files can be started";
  }
  if (platform === "win32" && file.length > longestOnWindows) {
    return `its path has ${file.length} characters, and Windows starts programs with at most ${longestOnWindows}`;
  }
  const start = beginningOf(file);
  const programs = platform === "win32" ? windowsPrograms : posixPrograms;
  if (start === undefined || programs.some((magic) => start.startsWith(magic))) return undefined;
  return start === "" ? "the file is empty" : noProgramHere;
}

function beginningOf(file: string): string | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const bytes = Buffer.alloc(4);
    return bytes.toString("hex", 0, readSync(descriptor, bytes));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
