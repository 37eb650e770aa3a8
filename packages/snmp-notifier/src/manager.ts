/** Where a secret stands. The kit passes on the place and never the secret itself. */
export type Secret = { readonly env: string } | { readonly file: string };

/** The place of a secret in one word: `env:NAME` or `file:PATH`. */
export function placeOf(secret: Secret): string {
  return "env" in secret ? `env:${secret.env}` : `file:${secret.file}`;
}

/** The hash that proves who sends (SNMPv3, RFC 3414 and RFC 7860). */
export const authenticationProtocols = ["SHA", "SHA-224", "SHA-256", "SHA-384", "SHA-512"] as const;
/** One of {@link authenticationProtocols}, by the name the RFCs give its hash. */
export type AuthenticationProtocol = (typeof authenticationProtocols)[number];

/** What is sent is hidden with AES of 128 bits (RFC 3826), the one that all managers know. */
export const privacyProtocols = ["AES"] as const;
/** One of {@link privacyProtocols}. */
export type PrivacyProtocol = (typeof privacyProtocols)[number];

/** An SNMP manager: where it is, and how it is spoken to. */
export type Manager = ManagerPlace & ManagerVersion;

/** Where an SNMP manager is, and what it is called. */
export interface ManagerPlace {
  /** What it is called in messages and records. */
  readonly name: string;
  /** A name, or an address of either kind. */
  readonly host: string;
  /** The UDP port it listens at; 162 is the one that is registered for notifications. */
  readonly port: number;
}

/**
 * The version of SNMP a manager is told by, and what proves to it who tells.
 * - `1`: a trap, of which nobody says whether it arrived
 * - `2c`: an inform, which the manager acknowledges
 * - `3`: an inform by a user, signed and hidden (authPriv)
 */
export type ManagerVersion =
  | { readonly version: "1" | "2c"; readonly community: Secret }
  | {
      readonly version: "3";
      readonly user: string;
      readonly authentication: { readonly protocol: AuthenticationProtocol; readonly password: Secret };
      readonly privacy: { readonly protocol: PrivacyProtocol; readonly password: Secret };
    };
