import type { Failure } from "@volkit/tool-command";

/** vssadmin's exit status 1 after a deletion is also "there were none". */
export function isNothingToDelete(failure: Failure): boolean {
  return failure.kind === "exit" && failure.code === 1;
}
