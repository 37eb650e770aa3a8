/**
 * What the system refused, by the code of its error:
 * - `full`: no room, or none left for this user
 * - `read-only`: the file system takes no writes
 * - `no-rights`: this user may not
 * - `gone`: there is no such folder, or no device behind it
 * - `io-error`: everything else; a disk that fails says `EIO`
 */
export type Refusal = (typeof refusals)[number];

/** Every {@link Refusal}. */
export const refusals = ["full", "read-only", "no-rights", "gone", "io-error"] as const;

const byCode: ReadonlyMap<string, Refusal> = new Map([
  ["ENOSPC", "full"],
  ["EDQUOT", "full"],
  ["EROFS", "read-only"],
  ["EACCES", "no-rights"],
  ["EPERM", "no-rights"],
  ["ENOENT", "gone"],
  ["ENOTDIR", "gone"],
  ["ENODEV", "gone"],
  ["ENXIO", "gone"],
  ["ENOTCONN", "gone"],
  ["ESTALE", "gone"],
]);

export function refusalOf(code: string): Refusal {
  return byCode.get(code) ?? "io-error";
}

export function isRefusal(word: unknown): word is Refusal {
  return refusals.some((refusal) => refusal === word);
}

/** The code of a system error; what is none is a bug, and thrown on. */
export function codeOfError(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
