export { splitBrainTrap } from "./eism-event-notice.js";
