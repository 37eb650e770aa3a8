import type { Delivery } from "../delivery.js";
import { placeOf, type AuthenticationProtocol, type ManagerVersion, type Secret } from "../manager.js";
import { readSecret, type SecretPlaces } from "./secret.js";

/** How a manager is spoken to, with the secrets themselves: they stay in this process. */
export type Credentials =
  | { readonly version: "1"; readonly community: string }
  | { readonly version: "2c"; readonly community: string }
  | {
      readonly version: "3";
      readonly user: string;
      readonly protocol: AuthenticationProtocol;
      readonly authentication: string;
      readonly privacy: string;
    };

/** The secrets of a manager, or the first of them that keeps the notification from being sent, as a delivery. */
export type FoundCredentials =
  { readonly kind: "found"; readonly credentials: Credentials } | Extract<Delivery, { kind: "not-sent" }>;

/** The fewest characters of a password that the protocol, and every manager, takes (RFC 3414, 11.2). */
const shortestPassword = 8;

/** Finds the secrets of a manager; the first that cannot be had or used is named by its place. */
export async function credentialsOf(
  manager: ManagerVersion,
  places: SecretPlaces,
): Promise<FoundCredentials> {
  if (manager.version !== "3") {
    const { version } = manager;
    const community = await usable(manager.community, 1, places);
    return community.kind === "secret"
      ? { kind: "found", credentials: { version, community: community.text } }
      : community;
  }
  const { version, user, authentication, privacy } = manager;
  const signing = await usable(authentication.password, shortestPassword, places);
  if (signing.kind === "not-sent") return signing;
  const hiding = await usable(privacy.password, shortestPassword, places);
  if (hiding.kind === "not-sent") return hiding;
  const { protocol } = authentication;
  return {
    kind: "found",
    credentials: { version, user, protocol, authentication: signing.text, privacy: hiding.text },
  };
}

async function usable(
  place: Secret,
  fewest: number,
  places: SecretPlaces,
): Promise<{ readonly kind: "secret"; readonly text: string } | Extract<Delivery, { kind: "not-sent" }>> {
  const read = await readSecret(place, places);
  const about = placeOf(place);
  switch (read.kind) {
    case "missing":
      return { kind: "not-sent", why: "secret-missing", about };
    case "unusable":
      return { kind: "not-sent", why: "secret-unusable", about };
    case "secret":
      return read.text.length < fewest ? { kind: "not-sent", why: "secret-unusable", about } : read;
  }
}
