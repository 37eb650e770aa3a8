export { commandLine, knownAs, type Command } from "./command.js";
export {
  ending,
  exited,
  printed,
  type Encoding,
  type Ending,
  type HowItEnded,
  type Printed,
} from "./ending.js";
export { byExitStatus, codeOf, failureOf, type Done, type Failure } from "./failure.js";
export type { Call, Runner } from "./runner.js";
export { isReadable, lines, oneLine, withoutNulls } from "./text.js";
export type { Home, Tool } from "./tool.js";
export { parseVolume, type Volume } from "./volume.js";
