import { getSystemErrorMap } from "node:util";

/** Whether something thrown is a system error with one of these codes (`ENOENT`). */
export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.some((code) => error.code === code);
}

/** Why the system refused, for a person: `permission denied (EACCES)`; for other errors their message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!("errno" in error && typeof error.errno === "number")) return error.message;
  const known = getSystemErrorMap().get(error.errno);
  return known === undefined ? error.message : `${known[1]} (${known[0]})`;
}
