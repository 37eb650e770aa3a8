/** How a module comes to its place: every arc above it by a name, from `enterprises` on, which SNMPv2-SMI has. */
export interface Place {
  readonly above: readonly Arc[];
  /** The name of the last arc above, and the number below it. */
  readonly parent: string;
  readonly number: number;
}

export interface Arc {
  readonly name: string;
  readonly parent: string;
  readonly number: number;
}

/** What every base begins with: iso.org.dod.internet.private.enterprises. */
const enterprises = "1.3.6.1.4.1.";

/** The place of a base. */
export function placeOf(base: string): Place {
  const numbers = base.slice(enterprises.length).split(".").map(Number);
  const above = numbers
    .slice(0, -1)
    .map((number, at) => ({ name: nameOf(at), parent: nameOf(at - 1), number }));
  return { above, parent: nameOf(above.length - 1), number: numbers.at(-1) ?? 0 };
}

function nameOf(at: number): string {
  return at < 0 ? "enterprises" : `volkitBase${String(at + 1)}`;
}
