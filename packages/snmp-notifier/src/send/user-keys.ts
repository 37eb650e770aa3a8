import { createDecipheriv } from "node:crypto";
import snmp from "net-snmp";
import type { AuthenticationProtocol } from "../manager.js";
import type { UserMessage } from "./message.js";

/** The names that the library has for the hashes. */
export const hashes = {
  SHA: snmp.AuthProtocols.sha,
  "SHA-224": snmp.AuthProtocols.sha224,
  "SHA-256": snmp.AuthProtocols.sha256,
  "SHA-384": snmp.AuthProtocols.sha384,
  "SHA-512": snmp.AuthProtocols.sha512,
} as const satisfies Readonly<Record<AuthenticationProtocol, snmp.AuthProtocols>>;

/** What proves that an answer is the manager's, and opens it. */
export interface UserKeys {
  readonly hasSigned: (message: UserMessage) => boolean;
  /** What a message hides; it is whatever comes out where the key is another. */
  readonly opened: (message: UserMessage) => Buffer;
}

export interface UserSecrets {
  readonly protocol: AuthenticationProtocol;
  readonly authentication: string;
  readonly privacy: string;
}

/** The keys of a user: those of each engine are the library's to derive and to keep. */
export function userKeys({ protocol, authentication, privacy }: UserSecrets): UserKeys {
  const hash = hashes[protocol];
  return {
    hasSigned: ({ whole, engine, digest }) =>
      snmp.Authentication.isAuthentic(whole, hash, authentication, engine, digest),
    opened: ({ engine, boots, time, salt, body }) => {
      if (salt.length !== 8) return Buffer.alloc(0);
      const key = snmp.Authentication.passwordToKey(hash, privacy, engine).subarray(0, 16);
      const vector = Buffer.alloc(16);
      vector.writeUInt32BE(boots, 0);
      vector.writeUInt32BE(time, 4);
      salt.copy(vector, 8);
      const decipher = createDecipheriv("aes-128-cfb", key, vector);
      return Buffer.concat([decipher.update(body.content), decipher.final()]);
    },
  };
}
