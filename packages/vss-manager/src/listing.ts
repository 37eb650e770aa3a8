import { failureOf, isReadable, withoutNulls, type Ending, type Failure } from "@volkit/tool-command";

/**
 * What a vssadmin listing says, in any language.
 * - `present`: it shows a volume path or a shadow-copy device, whatever the exit status
 * - `absent`: it shows something else, and the exit status is 0 or 1 (1 is "no items found", captured)
 * - `unknown`: it did not answer, was cut, or answered with nothing or with what is no text; never to be
 *   taken for absent
 */
export type Listing =
  | { readonly kind: "present" }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly why: Failure };

const volumePath = /\\\\\?\\Volume\{/i;
const shadowDevice = /HarddiskVolumeShadowCopy\d/i;
const identifier = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/i;

/** Reads `vssadmin list shadows` and `vssadmin list shadowstorage`. */
export function readListing(ending: Ending): Listing {
  const spoken = withoutNulls(ending.stdout.text);
  const all = spoken + withoutNulls(ending.stderr.text);
  if (volumePath.test(all) || shadowDevice.test(all)) return { kind: "present" };
  const failure = failureOf(ending);
  if (failure !== undefined && !isNoItems(failure)) return { kind: "unknown", why: failure };
  if (ending.stdout.cut || ending.stderr.cut) return { kind: "unknown", why: { kind: "flooded" } };
  // An identifier without the path that goes with it is an answer that broke off: nothing says "none".
  if (spoken.trim() === "" || identifier.test(spoken) || !isReadable(spoken)) {
    return { kind: "unknown", why: failure ?? { kind: "silent" } };
  }
  return { kind: "absent" };
}

function isNoItems(failure: Failure): boolean {
  return failure.kind === "exit" && failure.code === 1;
}
