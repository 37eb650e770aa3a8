import { parseVolume, type Volume } from "@volkit/tool-command";

export function volume(letter: string): Volume {
  const parsed = parseVolume(letter);
  if (parsed === undefined) throw new Error(`${letter} is no volume`);
  return parsed;
}
