import type { Cluster, Language, LabNode, LabVolume, ToolFault } from "./cluster.js";
import { pictureWords, type PictureWords } from "./describe-words.js";
import { seenState } from "./mirror.js";

/**
 * A picture of the cluster as plain text, for people and for tests: each node with its volumes, their role, peers,
 * locks and whatever is wrong, the resources and flags; then cut links, faults set, and traps received. What is
 * as it should be is left out, where it would only be noise. No line end at the end.
 */
export function describeCluster(cluster: Cluster, language: Language = "en"): string {
  const words = pictureWords(language);
  const links = cluster.linksDown.map(({ from, to }) => `${from} - ${to}`);
  const faults = cluster.toolFaults.map((fault) => faultText(fault, words));
  const traps = cluster.traps.map(
    (trap) =>
      `${trap.node} ${trap.generic} ${trap.specific} ${trap.strings.map((each) => `"${each}"`).join(" ")}`,
  );
  return [
    ...cluster.nodes.flatMap((node) => nodeLines(cluster, node, words)),
    ...links.map((link) => `${words.linkDown}: ${link}`),
    ...faults.map((fault) => `${words.faults}: ${fault}`),
    `${words.traps}: ${traps.length === 0 ? words.none : ""}`.trimEnd(),
    ...traps.map((trap) => `  ${trap}`),
  ].join("\n");
}

function nodeLines(cluster: Cluster, node: LabNode, words: PictureWords): readonly string[] {
  const { number, name } = node.service;
  const heading = [`${node.name} (${node.address})`, words.power[node.power], `LifeKeeper ${number} ${name}`];
  if (node.language === "ja") heading.push(words.japanese);
  return [
    heading.join(", "),
    ...node.volumes.flatMap((volume) => volumeLines(cluster, node, volume, words)),
    ...node.instances
      .filter((each) => !node.volumes.some((volume) => each.id === `${volume.letter}:`))
      .map((each) => `  ${each.tag} ${each.state}`),
    `  ${words.flags}: ${node.flags.length === 0 ? words.none : node.flags.join(", ")}`,
  ];
}

function volumeLines(
  cluster: Cluster,
  node: LabNode,
  volume: LabVolume,
  words: PictureWords,
): readonly string[] {
  const resources = node.instances.filter((each) => each.id === `${volume.letter}:`);
  const head = [
    mirrorText(cluster, node, volume, words),
    ...resources.map((each) => `${each.tag} ${each.state}`),
  ];
  const copies = volume.shadowCopies.map((copy) => `HarddiskVolumeShadowCopy${copy.number}`);
  return [
    `  ${volume.letter}: ${[...head, ...conditions(volume, words)].join(", ")}`,
    `     ${words.copies}: ${copies.length === 0 ? words.none : copies.join(", ")}; ${words.scheduleIs}: ${words.schedule[volume.schedule]}`,
    ...stores(volume, words),
  ];
}

function mirrorText(cluster: Cluster, node: LabNode, { mirror }: LabVolume, words: PictureWords): string {
  const role = words.role[mirror.role];
  switch (mirror.role) {
    case "none":
      return role;
    case "target":
      return `${role} <- ${mirror.source} ${words.state[mirror.state]}`;
    case "source": {
      const targets = mirror.targets.map(
        (target) => `${target.node} ${words.state[seenState(cluster, node, target)]}`,
      );
      return `${role} -> ${targets.length === 0 ? words.none : targets.join(" + ")}`;
    }
  }
}

function conditions(volume: LabVolume, words: PictureWords): readonly string[] {
  const holders = [
    ...(volume.lockedByDataKeeper ? ["DataKeeper"] : []),
    ...(volume.lockedByLifeKeeper ? ["LifeKeeper"] : []),
  ];
  return [
    ...(holders.length > 0 ? [words.locks(holders.join(" + "))] : []),
    ...(volume.dirty ? [words.dirty] : []),
    ...(volume.busy ? [words.busy] : []),
    ...(volume.writable ? [] : [words.unwritable]),
  ];
}

function stores(volume: LabVolume, words: PictureWords): readonly string[] {
  if (volume.storesCopiesOf.length === 0) return [];
  return [`     ${words.stores} ${volume.storesCopiesOf.map((letter) => `${letter}:`).join(", ")}`];
}

function faultText(fault: ToolFault, words: PictureWords): string {
  const what = fault.does === "exit" ? [`exit ${fault.code}`] : [fault.does, fault.path];
  const times = fault.times === 0 ? "" : words.times(fault.times);
  const after = fault.after === 0 ? "" : words.after(fault.after);
  return [fault.node, fault.on, ...what, times, after].filter((part) => part !== "").join(" ");
}
