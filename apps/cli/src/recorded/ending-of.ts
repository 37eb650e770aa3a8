import type { Encoding, Ending, Printed } from "@volkit/tool-command";
import type { HeldEnding, HeldOutput } from "./format.js";

/** How a recorded call ended, as the commands read it. */
export function endingOf({ stdout, stderr, ...how }: HeldEnding): Ending {
  return { ...how, stdout: printedOf(stdout), stderr: printedOf(stderr) };
}

function printedOf({ text, encoding, cut, base64 }: HeldOutput): Printed {
  const bytes = base64 === null ? {} : { bytes: Uint8Array.from(Buffer.from(base64, "base64")) };
  return { text, encoding: encodingOf(encoding), cut, ...bytes };
}

/** An encoding that this release does not know says no more than that the text may not be exact. */
function encodingOf(word: string): Encoding {
  return isEncoding(word) ? word : "lossy";
}

function isEncoding(word: string): word is Encoding {
  return /^(?:utf-8|utf-16le|utf-16be|lossy|cp\d+)$/.test(word);
}
