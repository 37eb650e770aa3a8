import type { LabNode, LabVolume, ShadowCopy } from "../cluster.js";
import { findVolume } from "../find.js";
import { guidOf } from "../guid.js";
import { wordsOf } from "./words-of.js";

const firstDay = Date.UTC(2026, 4, 31);
const day = 86_400_000;

/** A volume by its letter and its GUID path, as listings name it. */
function volumeName(letter: string, guid: string): string {
  return `(${letter}:)\\\\?\\Volume{${guid}}\\`;
}

/** One shadow copy as `vssadmin list shadows` shows it (layout captured); when it was made follows from its number. */
export function shadowCopyLines(node: LabNode, volume: LabVolume, copy: ShadowCopy): readonly string[] {
  const words = wordsOf(node);
  const identity = `${node.name} ${volume.letter} ${copy.number}`;
  return [
    `${words.copySet}: {${guidOf(`set ${identity}`)}}`,
    `   ${words.copyMade(new Date(firstDay + copy.number * day))}`,
    `      ${words.copyId}: {${guidOf(`copy ${identity}`)}}`,
    `         ${words.copyOf}: ${volumeName(volume.letter, volume.guid)}`,
    `         ${words.copyDevice}: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy${copy.number}`,
    `         ${words.copyMachine}: ${node.name}`,
    `         ${words.copyService}: ${node.name}`,
    `         ${words.copyProvider}: 'Microsoft Software Shadow Copy provider 1.0'`,
    `         ${words.copyType}: ${copy.clientAccessible ? "ClientAccessible" : "DataVolumeRollback"}`,
    `         ${words.copyAttributes(copy.clientAccessible)}`,
    "",
  ];
}

/** One storage association as `vssadmin list shadowstorage` shows it (layout captured); it is there without copies too. */
export function storageLines(node: LabNode, copied: string, store: LabVolume): readonly string[] {
  const words = wordsOf(node);
  const guid = findVolume(node, copied)?.guid ?? guidOf(`${node.name} ${copied}`);
  return [
    words.storage,
    `   ${words.storageFor}: ${volumeName(copied, guid)}`,
    `   ${words.storageOn}: ${volumeName(store.letter, store.guid)}`,
    `   ${words.storageUsed}`,
    `   ${words.storageAllocated}`,
    `   ${words.storageMaximum}`,
    "",
  ];
}
