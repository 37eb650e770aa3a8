import { isIPv6 } from "node:net";
import { formsOf } from "./byte-forms.js";
import type { KnownNames } from "./known-names.js";

/** Replaces names in a text, or in what `viewBytes` makes of bytes, each by the same stand-in everywhere. */
export type Masker = (text: string) => string;

const octet = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
const ipv4 = `(?<![A-Za-z\\d.])${octet}(?:\\.${octet}){3}(?![A-Za-z\\d]|\\.\\d)`;
const ipv6 = "(?<![A-Za-z\\d:.])[\\dA-F]{0,4}(?::[\\dA-F]{0,4}){2,7}(?![A-Za-z\\d:])";
const isEverybodys = /^(?:127\.|0\.0\.0\.0$|255\.|::1?$)/;

/**
 * Replaces hosts, domains, addresses and users by stand-ins of the same length, where that is long enough, so that
 * columns stay. Case does not matter, the longest name goes first, and a name inside a word is none. Addresses
 * become those that are kept for documentation (RFC 5737, RFC 3849); loopback and such stay.
 */
export async function masker(names: KnownNames): Promise<Masker> {
  const standIns = new Map<string, string>();
  const words: string[] = [];
  const segments: string[] = [];
  const taken = new Set([...names.hosts, ...names.domains, ...names.users]);

  for (const host of inOrder(names.hosts)) await add(words, host, standIn("NODE", host));
  for (const domain of inOrder(names.domains)) await add(words, domain, standIn("DOMAIN", domain));
  for (const user of inOrder(names.users)) await add(segments, user, standIn("USER", user));
  for (const tag of names.tags) {
    const masked = tagMasked(tag);
    if (masked !== tag) await add(words, tag.toLowerCase(), masked);
  }

  const users = segments.length === 0 ? "(?!)" : `(?<=[\\\\/])(?:${alternatives(segments)})(?![\\w.-])`;
  const named = words.length === 0 ? "(?!)" : `(?<![A-Za-z\\d])(?:${alternatives(words)})(?![A-Za-z\\d])`;
  const pattern = new RegExp(`${users}|${named}|${ipv4}|${ipv6}`, "gi");
  const addresses = new Map<string, string>();

  return (text) => text.replace(pattern, (found) => standIns.get(found.toLowerCase()) ?? ofAddress(found));

  /** A name that is not ASCII stands in bytes otherwise than in a text: each of its forms is looked for. */
  async function add(list: string[], name: string, standsIn: string): Promise<void> {
    for (const form of await formsOf(name)) {
      list.push(form);
      standIns.set(form.toLowerCase(), standsIn);
    }
  }

  function standIn(word: string, name: string): string {
    for (let number = 1; ; number += 1) {
      const candidate = `${word}${number}`;
      const padded = candidate.padEnd(name.length, "x");
      if ([candidate, padded].some((each) => taken.has(each.toLowerCase()))) continue;
      taken.add(candidate.toLowerCase());
      return padded;
    }
  }

  /** A host's name in a tag is masked also where it is a part of a word: `VolNODEA`. */
  function tagMasked(tag: string): string {
    const hosts = inOrder(names.hosts).filter(({ length }) => length >= 3);
    if (hosts.length === 0) return tag;
    return tag.replace(
      new RegExp(alternatives(hosts), "gi"),
      (host) => standIns.get(host.toLowerCase()) ?? host,
    );
  }

  function ofAddress(found: string): string {
    const isSix = found.includes(":");
    if (isEverybodys.test(found) || (isSix && !isAddressOfSix(found))) return found;
    const key = found.toLowerCase();
    const known = addresses.get(key);
    if (known !== undefined) return known;
    const number = addresses.size + 1;
    const made = isSix
      ? `2001:db8::${number.toString(16)}`
      : `${["192.0.2", "198.51.100", "203.0.113"][Math.floor(number / 254) % 3] ?? ""}.${(number % 254) + 1}`;
    addresses.set(key, made);
    return made;
  }
}

/** `E::` could be one, and is a drive and a colon. */
function isAddressOfSix(text: string): boolean {
  return isIPv6(text) && text.split(":").filter((group) => group !== "").length > 1;
}

/** By code unit: the same names get the same stand-ins on every machine. */
function inOrder(names: ReadonlySet<string>): string[] {
  return [...names].toSorted((one, other) => (one < other ? -1 : 1));
}

function alternatives(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("|");
}
