import { vendorEnterprise } from "@volkit/snmp-notifier";

/** The vendor's arc: the enterprise number that LifeKeeper's own notifications lie below. */
const vendorArc = vendorEnterprise.split(".").slice(0, 7).join(".");

/**
 * Whether the kit's own notifications can lie below an object identifier: numbers with dots between them, below
 * 1.3.6.1, and never under the vendor's arc.
 */
export function isBase(text: string): boolean {
  const isWellFormed = /^1\.3\.6\.1(?:\.(?:0|[1-9][0-9]{0,8})){3,40}$/.test(text);
  return isWellFormed && !`${text}.`.startsWith(`${vendorArc}.`);
}

/** How a module comes to its place: every arc above it by a name, from one that SNMPv2-SMI has. */
export interface Place {
  readonly root: "enterprises" | "internet";
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

const enterprises = "1.3.6.1.4.1.";
const internet = "1.3.6.1.";

/** The place of a base. */
export function placeOf(base: string): Place {
  const isEnterprise = base.startsWith(enterprises);
  const root = isEnterprise ? "enterprises" : "internet";
  const numbers = base
    .slice(isEnterprise ? enterprises.length : internet.length)
    .split(".")
    .map(Number);
  const above = numbers.slice(0, -1).map((number, at) => ({
    name: nameOf(at),
    parent: at === 0 ? root : nameOf(at - 1),
    number,
  }));
  return { root, above, parent: above.at(-1)?.name ?? root, number: numbers.at(-1) ?? 0 };
}

function nameOf(at: number): string {
  return `volkitBase${String(at + 1)}`;
}
