import type { Survivor } from "./judge.js";

/** Every change that no test notices, each with the reason why none should. */
export const survivors: readonly Survivor[] = [];
