import type { Message } from "@volkit/kit-orchestrator";
import {
  authenticationProtocols,
  notificationKinds,
  privacyProtocols,
  type Manager,
  type ManagerVersion,
  type Notification,
  type Secret,
  type Sending,
} from "@volkit/snmp-notifier";
import * as as from "./readings.js";
import { wordsOf, type Reading, type Words } from "./words.js";

/** What is to be told to whom, and how. */
interface SnmpNotifyArguments {
  readonly manager: Manager;
  readonly notification: Notification;
  readonly sending: Sending;
}

export type ParsedSnmpNotifyArguments =
  | { readonly kind: "arguments"; readonly arguments: SnmpNotifyArguments }
  | { readonly kind: "refused"; readonly why: Message };

/** Reads the words after `snmp-notify`, as `notifyManager` of the package writes them. Nothing else is tolerated. */
export function parseSnmpNotifyArguments(
  words: readonly string[],
  platform: NodeJS.Platform,
): ParsedSnmpNotifyArguments {
  const given = wordsOf(words, ["NAME", "KIND"]);
  const manager = managerIn(given, platform);
  const notification = notificationIn(given);
  const sending = sendingIn(given);
  const areTaken = given.areTaken();
  if (manager === undefined || notification === undefined || sending === undefined || !areTaken) {
    return { kind: "refused", why: given.wrong() };
  }
  return { kind: "arguments", arguments: { manager, notification, sending } };
}

function managerIn(given: Words, platform: NodeJS.Platform): Manager | undefined {
  const name = given.take("NAME", as.managerName);
  const host = given.take("--host", as.host);
  const port = given.take("--port", as.port);
  const spoken = versionIn(given, as.secretPlace(platform));
  if (name === undefined || host === undefined || port === undefined) return undefined;
  return spoken === undefined ? undefined : { name, host, port, ...spoken };
}

function versionIn(given: Words, secret: Reading<Secret>): ManagerVersion | undefined {
  const version = given.take("--version", as.oneOf(["1", "2c", "3"]));
  if (version === undefined) return undefined;
  if (version !== "3") {
    const community = given.take("--community", secret);
    return community === undefined ? undefined : { version, community };
  }
  const user = given.take("--user", as.user);
  const signing = given.take("--authentication", as.oneOf(authenticationProtocols));
  const signingPassword = given.take("--authentication-password", secret);
  const hiding = given.take("--privacy", as.oneOf(privacyProtocols));
  const hidingPassword = given.take("--privacy-password", secret);
  if (user === undefined || signing === undefined || signingPassword === undefined) return undefined;
  if (hiding === undefined || hidingPassword === undefined) return undefined;
  const authentication = { protocol: signing, password: signingPassword };
  return { version, user, authentication, privacy: { protocol: hiding, password: hidingPassword } };
}

function notificationIn(given: Words): Notification | undefined {
  const kind = given.take("KIND", as.oneOf(notificationKinds));
  const node = given.take("--node", as.nodeName);
  const volume = given.takeIfGiven("--volume", as.volume);
  const peer = given.takeIfGiven("--peer", as.nodeName);
  const tag = given.takeIfGiven("--tag", as.tag);
  if (kind === undefined || node === undefined) return undefined;
  return {
    kind,
    node,
    ...(volume === undefined ? {} : { volume }),
    ...(peer === undefined ? {} : { peer }),
    ...(tag === undefined ? {} : { tag }),
  };
}

function sendingIn(given: Words): Sending | undefined {
  const timeout = given.take("--timeout", as.timeout);
  const retries = given.take("--retries", as.retries);
  const base = given.take("--base", as.base);
  if (timeout === undefined || retries === undefined || base === undefined) return undefined;
  return { timeout, retries, base };
}
