import type { Volume } from "@volkit/tool-command";

export const e: Volume = { letter: "E", name: "E:" };
export const i: Volume = { letter: "I", name: "I:" };
export const s: Volume = { letter: "S", name: "S:" };
