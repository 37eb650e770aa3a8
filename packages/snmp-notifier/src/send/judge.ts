import type { Refusal } from "../delivery.js";
import { elementAt, tags } from "./ber.js";
import {
  pduInScope,
  type CommunityMessage,
  type Pdu,
  type SnmpMessage,
  type UserMessage,
} from "./message.js";
import type { UserKeys } from "./user-keys.js";

/**
 * What a datagram means for the message that was sent.
 * - `acknowledged`: the manager has it
 * - `refused`: it will not have it; `isProven` unless that is a report which nobody signed
 * - `met`: the manager has said which engine it is: the notification itself can be sent
 * - `out-of-step`: its engine or its clock is another than was thought; `isProven` where that is signed
 * - `not-an-answer`: to this, from this manager; it changes nothing
 */
export type Verdict =
  | { readonly kind: "acknowledged" | "met" | "not-an-answer" }
  | { readonly kind: "refused"; readonly why: Refusal; readonly isProven: boolean }
  | {
      readonly kind: "out-of-step";
      readonly why: "not-in-time-window" | "unknown-engine";
      readonly isProven: boolean;
    };

const notAnAnswer: Verdict = { kind: "not-an-answer" };

/**
 * Judges an answer more strictly than the library, which takes one without a signature for an acknowledgement. It has
 * to fit in all that RFC 3412, 3414 and 3416 demand: version, identifiers, community, or engine, user, signature,
 * hiding and time, and the objects that were sent.
 */
export function judge(
  asked: SnmpMessage | undefined,
  answer: SnmpMessage | undefined,
  keys: UserKeys | undefined,
): Verdict {
  if (asked?.version === "2c" && answer?.version === "2c") return judgeCommunity(asked, answer);
  if (asked?.version === "3" && answer?.version === "3") return judgeUser(asked, answer, keys);
  return notAnAnswer;
}

function judgeCommunity(asked: CommunityMessage, answer: CommunityMessage): Verdict {
  return asked.community.equals(answer.community) ? judgePdu(asked.pdu, answer.pdu) : notAnAnswer;
}

function judgePdu(asked: Pdu | undefined, answer: Pdu | undefined): Verdict {
  if (asked === undefined || answer?.tag !== tags.response) return notAnAnswer;
  if (answer.requestId !== asked.requestId) return notAnAnswer;
  if (answer.errorStatus !== 0) return { kind: "refused", why: "error-status", isProven: true };
  return asked.objects.join() === answer.objects.join() ? { kind: "acknowledged" } : notAnAnswer;
}

function judgeUser(asked: UserMessage, answer: UserMessage, keys: UserKeys | undefined): Verdict {
  if (answer.id !== asked.id) return notAnAnswer;
  if (!answer.isSigned) return answer.isHidden ? notAnAnswer : judgeReport(asked, answer);
  const isFromManager = asked.engine.equals(answer.engine) && asked.user.equals(answer.user);
  if (!isFromManager || keys?.hasSigned(answer) !== true) return notAnAnswer;
  const pdu = pduOf(answer, keys);
  if (pdu?.tag === tags.report) return judgeReport(asked, answer, pdu);
  return answer.isHidden && isInTime(asked, answer) ? judgePdu(pduOf(asked, keys), pdu) : notAnAnswer;
}

function pduOf(message: UserMessage, keys: UserKeys): Pdu | undefined {
  return pduInScope(message.isHidden ? elementAt(keys.opened(message), 0) : message.body);
}

/** Seconds by which two clocks may differ (RFC 3414, 2.2.3). */
const timeWindow = 150;

/** A manager that has not said its time yet is asked for it by a message that says 0. */
function isInTime(asked: UserMessage, answer: UserMessage): boolean {
  if (asked.boots === 0 && asked.time === 0) return true;
  return asked.boots === answer.boots && Math.abs(asked.time - answer.time) <= timeWindow;
}

const statistics = "1.3.6.1.6.3.15.1.1";

/** What the counters of RFC 3414 that a report can hold mean. */
const refusalOf: ReadonlyMap<string | undefined, Refusal> = new Map([
  [`${statistics}.1.0`, "unsupported-security"],
  [`${statistics}.2.0`, "not-in-time-window"],
  [`${statistics}.3.0`, "unknown-user"],
  [`${statistics}.4.0`, "unknown-engine"],
  [`${statistics}.5.0`, "wrong-authentication"],
  [`${statistics}.6.0`, "wrong-privacy"],
]);

function judgeReport(asked: UserMessage, answer: UserMessage, pdu = pduInScope(answer.body)): Verdict {
  if (pdu?.tag !== tags.report) return notAnAnswer;
  const why = refusalOf.get(pdu.objects[0]) ?? "other-report";
  const isMeeting = asked.engine.length === 0;
  if (isMeeting && why === "unknown-engine") return isEngine(answer.engine) ? { kind: "met" } : notAnAnswer;
  const isProven = answer.isSigned;
  if (why !== "not-in-time-window" && why !== "unknown-engine") return { kind: "refused", why, isProven };
  return { kind: "out-of-step", why, isProven };
}

/** An engine's name has from 5 to 32 bytes (RFC 3411). */
function isEngine({ length }: Buffer): boolean {
  return length >= 5 && length <= 32;
}
