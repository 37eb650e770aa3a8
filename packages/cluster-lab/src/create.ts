import type { Cluster, Equivalency, Instance, LabNode, LabVolume, Mirror } from "./cluster.js";
import { guidOf } from "./guid.js";

/** What a new cluster is like; everything may be left out. */
export interface ClusterOptions {
  /** How many nodes: NODEA, NODEB and so on; or their names. The first is the source. */
  readonly nodes?: 2 | 3 | readonly string[];
  /** The letters of the mirrored volumes; `["E"]` unless told otherwise. */
  readonly volumes?: readonly string[];
  /** Whether `ins_setst` takes OSF; true unless told otherwise. */
  readonly acceptsOsf?: boolean;
}

/**
 * A healthy cluster: NODEA is the source of `E:` and has its resource `Vol.E` in service, every other node is
 * its target, locked and out of service; everything mirrors, every volume has its shadow-copy schedule, and
 * there are no shadow copies.
 */
export function createCluster(options: ClusterOptions = {}): Cluster {
  const names = namesOf(options.nodes ?? 2);
  const letters = options.volumes ?? ["E"];
  return {
    format: 1,
    nodes: names.map((name, index) => createNode(name, index, names, letters)),
    linksDown: [],
    traps: [],
    toolFaults: [],
    acceptsOsf: options.acceptsOsf ?? true,
    extra: {},
  };
}

function namesOf(nodes: 2 | 3 | readonly string[]): readonly string[] {
  if (typeof nodes !== "number") return nodes;
  return ["NODEA", "NODEB", "NODEC"].slice(0, nodes);
}

function createNode(
  name: string,
  index: number,
  names: readonly string[],
  letters: readonly string[],
): LabNode {
  return {
    name,
    address: `10.0.0.${index + 1}`,
    power: "up",
    language: "en",
    service: { number: 4, name: "RUNNING" },
    flags: [],
    instances: letters.map((letter) => createInstance(letter, index === 0)),
    equivalencies: letters.flatMap((letter) => createEquivalencies(letter, name, names)),
    volumes: letters.map((letter) => createVolume(letter, name, names)),
  };
}

function createInstance(letter: string, inService: boolean): Instance {
  return {
    app: "filesys",
    type: "volume",
    tag: `Vol.${letter}`,
    id: `${letter}:`,
    info: "",
    state: inService ? "ISP" : "OSU",
  };
}

function createEquivalencies(letter: string, name: string, names: readonly string[]): readonly Equivalency[] {
  const tag = `Vol.${letter}`;
  return names
    .map((node, index) => ({ tag, node, otherTag: tag, priority: index * 10 || 1 }))
    .filter(({ node }) => node !== name);
}

function createVolume(letter: string, name: string, names: readonly string[]): LabVolume {
  const mirror = createMirror(name, names);
  return {
    letter,
    guid: guidOf(`${name} ${letter}`),
    mirror,
    lockedByDataKeeper: mirror.role === "target",
    lockedByLifeKeeper: false,
    dirty: false,
    busy: false,
    writable: true,
    shadowCopies: [],
    storesCopiesOf: [],
    schedule: "enabled",
  };
}

function createMirror(name: string, names: readonly string[]): Mirror {
  const [source = name, ...targets] = names;
  if (name !== source) return { role: "target", source, state: "mirroring" };
  return { role: "source", targets: targets.map((node) => ({ node, state: "mirroring" })) };
}
