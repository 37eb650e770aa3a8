export {
  addShadowCopy,
  clearShadowCopies,
  cutLink,
  joinLink,
  mendToolFault,
  setCondition,
  setLanguage,
  setPower,
  setStopping,
  setStorage,
  setToolFault,
  type Condition,
} from "./acts.js";
export { answerAs } from "./answer.js";
export { readCalls, type LoggedCall } from "./call-log.js";
export { changeNode, changeVolume } from "./change.js";
export type {
  Cluster,
  Equivalency,
  Instance,
  JsonValue,
  LabNode,
  LabVolume,
  Language,
  Link,
  Mirror,
  MirrorState,
  MirrorTarget,
  Misbehaviour,
  ResourceState,
  Schedule,
  ServiceState,
  ShadowCopy,
  ToolFault,
  Trap,
} from "./cluster.js";
export { createCluster, type ClusterOptions } from "./create.js";
export { describeCluster } from "./describe.js";
export { diskStore, startDiskStore } from "./disk-store.js";
export { lifeKeeperAfter, type CalledAction } from "./lifekeeper-after.js";
export { describeFaults, mendFault, setFault, type FaultDescription, type FaultOutcome } from "./faults.js";
export type { Sentence } from "./fault-sentences.js";
export { findNode, findVolume, reaches } from "./find.js";
export { actedAsTool } from "./executable-tool.js";
export { isCluster } from "./is-cluster.js";
export { labNodes } from "./lab-file.js";
export { labEnvironment, toolFile, type LabEnvironment } from "./lab-layout.js";
export {
  createLabOnDisk,
  labStore,
  labTools,
  type CreatedLab,
  type LabOnDiskOptions,
} from "./lab-on-disk.js";
export { labRunner, type LabRunnerOptions } from "./lab-runner.js";
export { healSplitBrain, setDisagreement, setMirrorState, splitBrain } from "./mirror-acts.js";
export { sourcesOf } from "./mirror.js";
export {
  replied,
  windowsLines,
  type Hanging,
  type LabAnswer,
  type LabReply,
  type LabTool,
  type ReplyEncoding,
  type StartTool,
} from "./reply.js";
export type { StandInSource } from "./stand-in-program.js";
export { memoryStore, type Change, type ClusterStore } from "./store.js";
export { loadTools } from "./tool-modules.js";
export { standardTools } from "./tools/standard-tools.js";
