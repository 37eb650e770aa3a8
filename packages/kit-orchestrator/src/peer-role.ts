import type { MirrorAnswer } from "@volkit/emcmd-parser";

/** Any of the peer's mirrors says that it is source: with a source here, that is a split brain. */
export function saysSource(there: MirrorAnswer): boolean {
  return there.kind === "mirror" && there.mirrors.some((mirror) => mirror.role === "source");
}

/** All of the peer's mirrors say that it is target. */
export function saysTarget(there: MirrorAnswer): boolean {
  return there.kind === "mirror" && there.role === "target";
}
