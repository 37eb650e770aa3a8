import type { Cluster, Instance, LabNode, LabVolume, ToolFault } from "./cluster.js";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isYesOrNo: Check = (value) => typeof value === "boolean";
const texts = listOf(isText);

/** Whether a value read from outside is a whole cluster of this format. Half a file never is. */
export function isCluster(value: unknown): value is Cluster {
  return clusterShape(value);
}

/** Whether a value is an object with named members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isMirror: Check = (value) => {
  if (!isRecord(value)) return false;
  if (value["role"] === "none") return true;
  if (value["role"] === "target") return isText(value["source"]) && isText(value["state"]);
  return value["role"] === "source" && listOf(shapeOf({ node: isText, state: isText }))(value["targets"]);
};

const volumeShape = shapeOf({
  letter: isText,
  guid: isText,
  mirror: isMirror,
  lockedByDataKeeper: isYesOrNo,
  lockedByLifeKeeper: isYesOrNo,
  dirty: isYesOrNo,
  busy: isYesOrNo,
  writable: isYesOrNo,
  shadowCopies: listOf(shapeOf({ number: isNumber, clientAccessible: isYesOrNo })),
  storesCopiesOf: texts,
  schedule: oneOf("absent", "disabled", "enabled"),
} satisfies Record<keyof LabVolume, Check>);

const instanceShape = shapeOf({
  app: isText,
  type: isText,
  tag: isText,
  id: isText,
  info: isText,
  state: oneOf("ISP", "ISU", "OSU", "OSF"),
} satisfies Record<keyof Instance, Check>);

const nodeShape = shapeOf({
  name: isText,
  address: isText,
  power: oneOf("up", "down"),
  language: oneOf("en", "ja"),
  service: shapeOf({ number: isNumber, name: isText }),
  flags: texts,
  instances: listOf(instanceShape),
  equivalencies: listOf(shapeOf({ tag: isText, node: isText, otherTag: isText, priority: isNumber })),
  volumes: listOf(volumeShape),
} satisfies Record<keyof LabNode, Check>);

const toolFaultShape = shapeOf({
  node: isText,
  on: isText,
  does: isText,
  code: isNumber,
  path: isText,
  times: isNumber,
  after: isNumber,
} satisfies Record<keyof ToolFault, Check>);

const clusterShape = shapeOf({
  format: (value) => value === 1,
  nodes: listOf(nodeShape),
  linksDown: listOf(shapeOf({ from: isText, to: isText })),
  traps: listOf(shapeOf({ node: isText, generic: isNumber, specific: isNumber, strings: texts })),
  toolFaults: listOf(toolFaultShape),
  acceptsOsf: isYesOrNo,
  extra: isRecord,
} satisfies Record<keyof Cluster, Check>);

function shapeOf(members: Readonly<Record<string, Check>>): Check {
  return (value) => isRecord(value) && Object.entries(members).every(([name, check]) => check(value[name]));
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === "string" && words.includes(value);
}
