import type { System } from "../system.js";
import { leftOut } from "./secrets.js";

const names = new Set(
  "LKROOT,LKBIN,EXTMIRRBASE,SYSTEMROOT,COMPUTERNAME,LANG,LANGUAGE,LC_ALL,LC_MESSAGES,LC_CTYPE,NO_COLOR,TERM".split(
    ",",
  ),
);

/**
 * The variables that the kit reads, and those of a locale, but for the value of those that hold secrets. Never the
 * whole environment: who knows what is in it.
 */
export function environmentThatMatters(
  { environment }: System,
  secrets: readonly string[],
): Record<string, string> {
  const held = new Set(secrets.map((name) => name.toUpperCase()));
  const matter = Object.entries(environment).flatMap(([name, value]): [string, string][] => {
    const key = name.toUpperCase();
    return value !== undefined && (names.has(key) || key.startsWith("VOLKIT_"))
      ? [[name, held.has(key) ? leftOut : value]]
      : [];
  });
  return Object.fromEntries(matter.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
