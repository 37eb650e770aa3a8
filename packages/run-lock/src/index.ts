export { hold, isHeld, type Hold } from "./hold.js";
