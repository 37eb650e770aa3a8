import type { Failure } from "@volkit/tool-command";

/** Every {@link Refusal}. */
export const refusals = [
  "port-closed",
  "unknown-user",
  "wrong-authentication",
  "wrong-privacy",
  "unsupported-security",
  "not-in-time-window",
  "unknown-engine",
  "other-report",
  "error-status",
] as const;

/**
 * Why a manager refused.
 * - `port-closed`: nothing listens at its port, as its machine says
 * - the others are reports of SNMPv3 (RFC 3414): `unknown-user`, `wrong-authentication` (the hash does not fit its
 *   password or protocol), `wrong-privacy` (it could not be read), `unsupported-security`, `not-in-time-window`,
 *   `unknown-engine`, `other-report`
 * - `error-status`: it answered with an error of its own
 */
export type Refusal = (typeof refusals)[number];

/** Every {@link UnsentReason}. */
export const unsentReasons = ["secret-missing", "secret-unusable", "no-address", "unreachable"] as const;

/**
 * Why nothing was sent.
 * - `secret-missing`: the variable is not set, or the file is not there, cannot be read, or is empty
 * - `secret-unusable`: it is no secret that the protocol can take (a password of fewer than 8 characters, say)
 * - `no-address`: the name has no address, or nobody said one in time
 * - `unreachable`: the system knows no way to it
 */
export type UnsentReason = (typeof unsentReasons)[number];

/**
 * What became of a notification.
 * - `acknowledged`: the manager at `by` (`192.0.2.1:162`, `[2001:db8::1]:162`) said that it has it, after `seconds` and
 *   the given number of tries; `engine` is its own name for itself (SNMPv3, hexadecimal)
 * - `sent`: it left this node for `to`; nobody says whether it arrived (SNMPv1)
 * - `refused`: the manager, or its machine, would not have it
 * - `timed-out`: nobody answered
 * - `not-sent`: it did not come to that; `about` says which variable, file or name it was
 */
export type Delivery =
  | {
      readonly kind: "acknowledged";
      readonly by: string;
      readonly seconds: number;
      readonly tries: number;
      readonly engine?: string;
    }
  | { readonly kind: "sent"; readonly to: string; readonly seconds: number }
  | { readonly kind: "refused"; readonly why: Refusal; readonly by: string; readonly seconds: number }
  | { readonly kind: "timed-out"; readonly to: string; readonly seconds: number; readonly tries: number }
  | { readonly kind: "not-sent"; readonly why: UnsentReason; readonly about: string };

/** What is known of it from outside; `unknown` where the program that sends gave no well-formed answer. */
export type DeliveryAnswer = Delivery | { readonly kind: "unknown"; readonly failure: Failure };

/** The one line that the program which sends prints. */
export function deliveryLine(delivery: Delivery): string {
  return `${JSON.stringify(delivery)}\n`;
}

/** Whether a manager has been told as far as can be known. */
export function hasArrived(answer: DeliveryAnswer): boolean {
  return answer.kind === "acknowledged" || answer.kind === "sent";
}
