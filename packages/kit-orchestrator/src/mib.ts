/** What a MIB is made of, and is needed by no action: an entry of its own, so that no action loads it. */
export { mibText } from "./mib/module.js";
