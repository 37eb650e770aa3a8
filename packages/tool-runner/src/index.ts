export { boundedRunner, type Bounds } from "./bounded-runner.js";
export { decode, type Decoding } from "./decode.js";
export { encode } from "./encode.js";
export { fullPath, type FullPath } from "./full-path.js";
export {
  toolLocator,
  type KitProgram,
  type Location,
  type Look,
  type Seen,
  type WhereToLook,
} from "./locate.js";
export type { OtherRun } from "./end-run.js";
export type { EndedProcesses } from "./marked-processes.js";
export { onceRunner } from "./once-runner.js";
export { readingRunner } from "./reading-runner.js";
export { realRunner, type RealRunner, type RealRunnerSettings } from "./real-runner.js";
export { startApart } from "./start-apart.js";
export { recordingRunner, type Clock, type RecordedCall, type Recording } from "./recording-runner.js";
export { replayingRunner, type HeldCall, type ReplayListener, type WhyNotHeld } from "./replaying-runner.js";
