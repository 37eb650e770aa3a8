import type { KeyPath } from "./key-path.js";

/** `snmp` and the keys below it that hold further keys, and those whose values are no secrets. */
export const holders = new Set(["snmp", "managers", "authentication", "privacy"]);
export const open = new Set("name,host,port,version,user,protocol,notifier,timeout,retries,base".split(","));

/**
 * Whether what stands there can be a secret itself: one that was put in the place of where it is, or under a key that
 * was mistyped. Below `snmp`, everything can but for what is known to be none.
 */
export function canBeSecret(path: KeyPath): boolean {
  const keys = path.filter((step) => typeof step === "string");
  if (keys.some((key) => /communit|passw/i.test(key))) return true;
  const first = keys.findIndex((key) => holders.has(key));
  if (first < 0) return false;
  const inner = keys.slice(first + 1);
  const last = inner.pop();
  return last === undefined || !open.has(last) || !inner.every((key) => holders.has(key));
}
