import { createCipheriv } from "node:crypto";
import { known } from "@volkit/testing/snmp";
import snmp from "net-snmp";
import { tags } from "../../src/send/ber.js";
import type { CommunityMessage, UserMessage } from "../../src/send/message.js";

/** An element of BER. */
export function element(tag: number, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length = Buffer.from([0x82, content.length >> 8, content.length & 0xff]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

export function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return element(tags.integer, bytes);
}

function identifier(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split(".").map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const sevens = [part & 0x7f];
    for (let left = Math.floor(part / 0x80); left > 0; left = Math.floor(left / 0x80)) {
      sevens.unshift((left & 0x7f) | 0x80);
    }
    return sevens;
  });
  return element(tags.objectIdentifier, Buffer.from(bytes));
}

/** What an answer says; whatever is not said is as in the right answer to the inform. */
export interface Forgery {
  readonly version?: number;
  readonly community?: string;
  readonly tag?: number;
  readonly requestId?: number;
  readonly errorStatus?: number;
  readonly objects?: readonly string[];
}

const nothing = Buffer.from([0x05, 0]);

function pdu({ tag = tags.response, requestId = 0, errorStatus = 0, objects = [] }: Forgery): Buffer {
  const bindings = objects.map((object) => element(tags.sequence, identifier(object), nothing));
  return element(
    tag,
    integer(requestId),
    integer(errorStatus),
    integer(0),
    element(tags.sequence, ...bindings),
  );
}

/** An answer to an inform of version 2c. */
export function communityAnswer(inform: CommunityMessage, forgery: Forgery = {}): Buffer {
  const { version = 1, community = inform.community.toString() } = forgery;
  const says = pdu({ requestId: inform.pdu.requestId, objects: inform.pdu.objects, ...forgery });
  return element(tags.sequence, integer(version), element(tags.text, community), says);
}

type Asked = Pick<UserMessage, "id" | "user">;

/** An answer of version 3 that nobody signed: a report, or what pretends to be more. */
export function unsignedAnswer(asked: Asked, engine: Buffer, forgery: Forgery, flags = 0): Buffer {
  const clock = { boots: 1, time: 10 };
  return userAnswer(asked, engine, clock, flags, scoped(engine, forgery));
}

interface Clock {
  readonly boots: number;
  readonly time: number;
}

/** An answer that the manager itself, whose passwords it takes, could give; without `isHidden` anybody can read it. */
export function signedAnswer(
  asked: Asked,
  engine: Buffer,
  { boots, time }: Clock,
  forgery: Forgery,
  isHidden = true,
): Buffer {
  const plain = scoped(engine, forgery);
  const key = snmp.Authentication.passwordToKey(snmp.AuthProtocols.sha256, known.privacy, engine);
  const vector = Buffer.alloc(16);
  vector.writeInt32BE(boots, 0);
  vector.writeInt32BE(time, 4);
  const cipher = createCipheriv("aes-128-cfb", key.subarray(0, 16), vector);
  const body = isHidden ? element(tags.text, cipher.update(plain), cipher.final()) : plain;
  const blank = Buffer.alloc(24);
  const whole = userAnswer(asked, engine, { boots, time }, isHidden ? 3 : 1, body, blank, Buffer.alloc(8));
  snmp.Authentication.calculateDigest(whole, snmp.AuthProtocols.sha256, known.authentication, engine).copy(
    whole,
    whole.indexOf(blank),
  );
  return whole;
}

function scoped(engine: Buffer, forgery: Forgery): Buffer {
  return element(tags.sequence, element(tags.text, engine), element(tags.text, ""), pdu(forgery));
}

function userAnswer(
  { id, user }: Asked,
  engine: Buffer,
  { boots, time }: Clock,
  flags: number,
  body: Buffer,
  digest = Buffer.alloc(0),
  salt = Buffer.alloc(0),
): Buffer {
  const header = [integer(id), integer(65_507), element(tags.text, Buffer.from([flags])), integer(3)];
  const texts = [user, digest, salt].map((text) => element(tags.text, text));
  const security = element(
    tags.sequence,
    element(tags.text, engine),
    integer(boots),
    integer(time),
    ...texts,
  );
  return element(
    tags.sequence,
    integer(3),
    element(tags.sequence, ...header),
    element(tags.text, security),
    body,
  );
}

/** The counter of RFC 3414 with this number, as a report holds it. */
export function counter(number: number): Forgery {
  return { tag: tags.report, objects: [`1.3.6.1.6.3.15.1.1.${number}.0`] };
}
