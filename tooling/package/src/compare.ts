import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Made } from "./make-package.js";
import { sha256 } from "./sums.js";

/** Where two packages are not the same: a line for each file, none where every byte is. */
export function differences(one: Made, other: Made): string[] {
  const [here, there] = [filesOf(one), filesOf(other)];
  const names = [...new Set([...here.keys(), ...there.keys()])].sort();
  return names.flatMap((name) => difference(name, here.get(name), there.get(name)) ?? []);
}

function difference(name: string, one: Buffer | undefined, other: Buffer | undefined): string | undefined {
  if (one === undefined || other === undefined) return `${name}: in one of them only`;
  if (one.equals(other)) return undefined;
  const length = Math.min(one.length, other.length);
  const at = Array.from({ length }, (_, index) => index).filter((index) => one[index] !== other[index]);
  const sizes = one.length === other.length ? "" : `, ${one.length} and ${other.length} bytes long`;
  return `${name}: ${at.length} bytes differ, the first at ${at[0] ?? length}${sizes}`;
}

function filesOf({ executable, archive }: Made): Map<string, Buffer> {
  const folder = dirname(executable);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file) => [relative(folder, file), readFileSync(file)] as const);
  return new Map([
    ...named,
    [`the archive, SHA-256 ${sha256(readFileSync(archive))}`, readFileSync(archive)],
  ]);
}
