import type { Tool } from "@volkit/tool-command";

/** Windows' shadow-copy administration program. Only the native build of it works. */
export const vssadmin: Tool = { name: "vssadmin", home: "windows" };
