import {
  bytesOf,
  elementAt,
  elementsIn,
  identifierOf,
  inside,
  integerOf,
  tags,
  type Element,
} from "./ber.js";

/** What a message asks or answers (RFC 3416). */
export interface Pdu {
  readonly tag: number;
  readonly requestId: number;
  readonly errorStatus: number;
  /** The object identifiers it carries, in order. */
  readonly objects: readonly string[];
}

export interface CommunityMessage {
  readonly version: "2c";
  readonly community: Buffer;
  readonly pdu: Pdu;
}

/** A message of SNMPv3 with the user-based security model (RFC 3412, RFC 3414). */
export interface UserMessage {
  readonly version: "3";
  readonly id: number;
  readonly isSigned: boolean;
  readonly isHidden: boolean;
  readonly engine: Buffer;
  readonly boots: number;
  readonly time: number;
  readonly user: Buffer;
  /** These lie in `whole`: that it can be computed again, they are blanked there for a moment. */
  readonly digest: Buffer;
  readonly salt: Buffer;
  /** What it holds: a scoped PDU, or what hides one. */
  readonly body: Element;
  readonly whole: Buffer;
}

export type SnmpMessage = CommunityMessage | UserMessage;

/** Reads a datagram, strictly: whoever may have sent it. Undefined where it is no message of version 2c or 3. */
export function readMessage(whole: Buffer): SnmpMessage | undefined {
  const outer = elementAt(whole, 0);
  const parts = outer?.end === whole.length ? inside(outer, tags.sequence) : undefined;
  const version = integerOf(parts?.[0]);
  if (version === 1) return communityMessage(parts);
  return version === 3 ? userMessage(parts, whole) : undefined;
}

function communityMessage(parts: readonly Element[] = []): CommunityMessage | undefined {
  const community = bytesOf(parts[1]);
  const pdu = readPdu(parts[2]);
  if (community === undefined || pdu === undefined || parts.length !== 3) return undefined;
  return { version: "2c", community, pdu };
}

const userBasedSecurity = 3;

function userMessage(parts: readonly Element[] = [], whole: Buffer): UserMessage | undefined {
  const header = inside(parts[1], tags.sequence) ?? [];
  const id = integerOf(header[0]);
  const [flags] = bytesOf(header[2]) ?? [];
  const model = integerOf(header[3]);
  const wrapped = bytesOf(parts[2]);
  const security = inside(wrapped === undefined ? undefined : elementAt(wrapped, 0), tags.sequence) ?? [];
  const [engine, user, digest, salt] = [security[0], security[3], security[4], security[5]].map(bytesOf);
  const [boots, time] = [security[1], security[2]].map(countOf);
  const body = parts[3];
  if (id === undefined || flags === undefined || model !== userBasedSecurity) return undefined;
  if (engine === undefined || boots === undefined || time === undefined || user === undefined)
    return undefined;
  if (digest === undefined || salt === undefined || body === undefined || parts.length !== 4)
    return undefined;
  const isSigned = (flags & 1) !== 0;
  const isHidden = (flags & 2) !== 0;
  return { version: "3", id, isSigned, isHidden, engine, boots, time, user, digest, salt, body, whole };
}

/** A count of 31 bits, as times and starts of an engine are. */
function countOf(element: Element | undefined): number | undefined {
  const count = integerOf(element);
  return count !== undefined && count >= 0 && count < 2 ** 31 ? count : undefined;
}

/** The PDU in a scoped PDU, which names the engine and the context that it is about. */
export function pduInScope(scope: Element | undefined): Pdu | undefined {
  return readPdu(inside(scope, tags.sequence)?.[2]);
}

function readPdu(element: Element | undefined): Pdu | undefined {
  if (element === undefined) return undefined;
  const parts = elementsIn(element.content) ?? [];
  const requestId = integerOf(parts[0]);
  const errorStatus = integerOf(parts[1]);
  const bindings = inside(parts[3], tags.sequence);
  if (requestId === undefined || errorStatus === undefined || bindings === undefined) return undefined;
  const objects: string[] = [];
  for (const binding of bindings) {
    const object = identifierOf(inside(binding, tags.sequence)?.[0]);
    if (object === undefined) return undefined;
    objects.push(object);
  }
  return { tag: element.tag, requestId, errorStatus, objects };
}
