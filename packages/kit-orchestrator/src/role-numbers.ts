import type { MirrorLine } from "@volkit/emcmd-parser";

/** The role's number as EMCMD printed it; where its lines contradict each other, every number once. */
export function roleNumbers(mirrors: readonly MirrorLine[]): string {
  return [...new Set(mirrors.map((mirror) => mirror.roleNumber))].join(", ");
}
