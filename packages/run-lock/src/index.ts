export { hold, isHeld } from "./hold.js";
export type { Hold } from "./way.js";
