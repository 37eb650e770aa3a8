import type { System } from "../system.js";
import { leftOut } from "./secrets.js";

const names = new Set(
  "LKROOT,LKBIN,EXTMIRRBASE,SYSTEMROOT,COMPUTERNAME,LANG,LANGUAGE,LC_ALL,LC_MESSAGES,LC_CTYPE,NO_COLOR,TERM,VOLKIT_CONFIG,VOLKIT_RUN".split(
    ",",
  ),
);

type Variables = Readonly<Record<string, string>>;

/**
 * The variables that the kit reads, and those of a locale, but for the value of those that hold secrets. Never the
 * whole environment: who knows what is in it.
 */
export function environmentThatMatters({ environment }: System, secrets: readonly string[]): Variables {
  const held = new Set(secrets.map((name) => name.toUpperCase()));
  const matter = Object.entries(environment).flatMap(([name, value]): [string, string][] => {
    const key = name.toUpperCase();
    return value !== undefined && (names.has(key) || isPrivate(name))
      ? [[name, held.has(key) ? leftOut : value]]
      : [];
  });
  return Object.fromEntries(matter.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What stands in variables whose name says that a site made them for the kit: secrets, since the kit reads nothing else. */
export function privateValues(variables: Variables): string[] {
  return Object.entries(variables).flatMap(([name, value]) => (isPrivate(name) ? [value] : []));
}

/** The same variables without these. */
export function withoutPrivate(variables: Variables): Variables {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, isPrivate(name) ? leftOut : value]),
  );
}

function isPrivate(name: string): boolean {
  return /^VOLKIT_/i.test(name) && !names.has(name.toUpperCase());
}
