import { actAsTool } from "./act-as-tool.js";

/** The program that the tools of a lab start where they are scripts: `stand-in.mjs DIR NODE TOOL ARGS…` */
const [dir = "", node = "", tool = "", ...args] = process.argv.slice(2);
await actAsTool({ dir, node, tool }, args, ["-e", "setInterval(() => undefined, 0x7fffffff)"]);
