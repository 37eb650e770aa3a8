/**
 * Who may put another program in the place of a file, or into a folder, by its security descriptor in SDDL.
 * - `read`: `everybody` are the groups that every user belongs to, `others` all further accounts that are no
 *   administrators; both by SID or SDDL's own letters, in the order they stand there
 * - `unreadable`: it is no descriptor that this reader understands, for `why`; nothing may be concluded from it
 */
export type Writers =
  | { readonly kind: "read"; readonly everybody: readonly string[]; readonly others: readonly string[] }
  | { readonly kind: "unreadable"; readonly why: string };

/**
 * Reads a security descriptor (the grammar of SDDL as Microsoft publishes it; SIDs and letters are the same in every
 * language). An entry that denies is not set off against one that allows: rather one too many than one too few.
 */
export function writersIn(sddl: string): Writers {
  const owner = /^O:(S-1-[\d-]+|[A-Z]{2})/.exec(sddl)?.[1];
  if (owner === undefined) return unreadable("no owner");
  const start = sddl.search(/D:/);
  // Without a list, or with this word in its place, everybody has every right.
  if (start < 0 || sddl.startsWith("D:NO_ACCESS_CONTROL", start)) return sorted([owner, "WD"]);

  const list = /^D:((?:P|AR|AI)*)((?:\([^()]*(?:\([^()]*\)[^()]*)*\))*)/.exec(sddl.slice(start));
  const rest = sddl.slice(start + (list?.[0].length ?? 0));
  if (list === null || (rest !== "" && !rest.startsWith("S:")))
    return unreadable("the list of rights breaks off");

  const writers = [owner];
  for (const [, entry = ""] of (list[2] ?? "").matchAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)) {
    const [type = "", flags = "", rights = "", , , account = ""] = entry.split(";");
    if (!/^[A-Z]{1,2}$/.test(type) || account === "")
      return unreadable(`an entry of another kind: (${entry})`);
    const mask = maskOf(rights);
    if (mask === undefined) return unreadable(`unknown rights: ${rights}`);
    if (allowing.has(type) && !inheritOnly(flags) && (mask & replacing) !== 0) writers.push(account);
  }
  return sorted(writers);
}

function unreadable(why: string): Writers {
  return { kind: "unreadable", why };
}

/** Entries that allow: plain, for an object, for a callback, for both. */
const allowing = new Set(["A", "OA", "XA", "ZA"]);

/** Such an entry is for what lies in a folder, not for the folder. */
function inheritOnly(flags: string): boolean {
  return /^(?:..)*IO/.test(flags);
}

/** Access rights by SDDL's letters, as Microsoft publishes them. */
const rightsByLetters: Readonly<Record<string, number>> = {
  CC: 0x1,
  DC: 0x2,
  LC: 0x4,
  SW: 0x8,
  RP: 0x10,
  WP: 0x20,
  DT: 0x40,
  LO: 0x80,
  CR: 0x100,
  SD: 0x10000,
  RC: 0x20000,
  WD: 0x40000,
  WO: 0x80000,
  GA: 0x10000000,
  GX: 0x20000000,
  GW: 0x40000000,
  GR: 0x80000000,
  FA: 0x1f01ff,
  FR: 0x120089,
  FW: 0x120116,
  FX: 0x1200a0,
  KA: 0xf003f,
  KR: 0x20019,
  KW: 0x20006,
  KX: 0x20019,
};

/**
 * The rights by which a file is replaced or a folder gets another one in a file's place: write data or add a file
 * (0x2), delete what lies in it (0x40), delete, write rights, take ownership, and the generic ones that hold these.
 */
const replacing = 0x2 | 0x40 | 0x10000 | 0x40000 | 0x80000 | 0x10000000 | 0x40000000;

function maskOf(rights: string): number | undefined {
  if (/^0x[0-9a-f]{1,8}$/i.test(rights)) return Number(rights) | 0;
  const letters = rights.match(/../g) ?? [];
  if (letters.join("") !== rights) return undefined;
  let mask = 0;
  for (const each of letters) {
    const right = Object.hasOwn(rightsByLetters, each) ? rightsByLetters[each] : undefined;
    if (right === undefined) return undefined;
    mask |= right;
  }
  return mask;
}

/** SYSTEM, administrators of the machine and of the domain, the service that installs Windows, and who created it. */
const trusted =
  /^(?:SY|BA|LA|DA|EA|CO|OW|S-1-5-18|S-1-5-32-544|S-1-3-0|S-1-3-4|S-1-5-21-[\d-]+-(?:500|512|519)|S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)$/;

/** Everyone, anonymous, authenticated, interactive and network users, Users, Guests, Domain Users. */
const everyUser =
  /^(?:WD|AN|AU|IU|NU|BU|BG|DU|S-1-1-0|S-1-5-(?:7|11|4|2)|S-1-5-32-54[56]|S-1-5-21-[\d-]+-513)$/;

function sorted(writers: readonly string[]): Writers {
  const others = [...new Set(writers)].filter((account) => !trusted.test(account));
  return {
    kind: "read",
    everybody: others.filter((account) => everyUser.test(account)),
    others: others.filter((account) => !everyUser.test(account)),
  };
}
