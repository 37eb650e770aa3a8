import type { Words } from "./words.js";

export const guid = "{4f0d6c1e-93ab-4d27-8e55-7b1c2a90de31}";
const otherGuid = "{B7A2E590-11C4-4E0F-A6D3-0C9F8E7D6B52}";
const path = `\\\\?\\Volume${guid}\\`;

function printout(words: Words, ...lines: readonly string[]): string {
  return [words.banner, "(C) Copyright 2001-2013 Microsoft Corp.", "", ...lines, ""].join("\r\n");
}

export function noItems(words: Words): string {
  return printout(words, words.none);
}

/** E: stores its own copies, and holds none of them now. */
export function emptyStorage(words: Words): string {
  return printout(
    words,
    words.association,
    `   ${words.forVolume}: (E:)${path}`,
    `   ${words.storageVolume}: (E:)${path}`,
    `   ${words.used}: 0 B (0%)`,
  );
}

/** E: stores the copies of another volume. */
export function storageForAnother(words: Words): string {
  return emptyStorage(words).replace(`(E:)${path}`, `(D:)\\\\?\\Volume${otherGuid}\\`);
}

export function oneCopy(words: Words): string {
  return printout(
    words,
    `${words.set}: {0b6f3a52-5d18-4c77-9c0e-21f4d3b8a960}`,
    `   ${words.contained}: 2026/02/03 4:05:06`,
    `      ${words.copyId}: {93c1d7e4-8a20-4b5f-b1d6-5e0a7c4f2d18}`,
    `         ${words.original}: (E:)${path}`,
    `         ${words.device}: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy12`,
  );
}
