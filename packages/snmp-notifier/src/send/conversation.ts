import type { Refusal } from "../delivery.js";
import type { Content } from "./content.js";
import type { Credentials } from "./credentials.js";
import { judge } from "./judge.js";
import { readMessage, type SnmpMessage } from "./message.js";
import { speaker } from "./speaker.js";
import { userKeys } from "./user-keys.js";

/**
 * What a datagram came to.
 * - `nothing`: it is no answer, and is not heeded
 * - `say`: these bytes are next
 * - `acknowledged`, `refused`: that was it
 * - `doubtful`: a refusal that anybody can have sent, unless the manager says otherwise in time; with `canBegin` it is
 *   worth to begin again
 */
export type Turn =
  | { readonly kind: "nothing" }
  | { readonly kind: "say"; readonly bytes: Buffer }
  | { readonly kind: "acknowledged"; readonly engine?: string }
  | { readonly kind: "refused"; readonly why: Refusal }
  | Doubtful;

export interface Doubtful {
  readonly kind: "doubtful";
  readonly why: Refusal;
  readonly canBegin: boolean;
}

/** An inform from its first message on, apart from time and network. */
export interface Conversation {
  readonly first: Buffer;
  readonly hear: (datagram: Buffer) => Turn;
  /** Asks the manager anew who it is, and gives the message for that. */
  readonly beginAgain: () => Buffer;
  readonly close: () => void;
}

/** Where the manager proves that its clock is another than it said, it is told the same by that clock, once. */
export function conversation(
  credentials: Exclude<Credentials, { version: "1" }>,
  content: Content,
  upTime: number,
): Conversation {
  const keys = credentials.version === "3" ? userKeys(credentials) : undefined;
  let author = speaker(credentials, content, upTime);
  let asked = readMessage(author.first);
  let isCorrected = false;

  const say = (bytes: Buffer): Turn => {
    asked = readMessage(bytes);
    return { kind: "say", bytes };
  };
  return {
    first: author.first,
    hear: (datagram) => {
      const verdict = judge(asked, readMessage(datagram), keys);
      switch (verdict.kind) {
        case "not-an-answer":
          return { kind: "nothing" };
        case "refused": {
          const { why, isProven } = verdict;
          return isProven ? { kind: "refused", why } : { kind: "doubtful", why, canBegin: false };
        }
        case "acknowledged":
          return { kind: "acknowledged", ...engineIn(asked) };
        case "met": {
          const next = author.afterReport(datagram);
          return next === undefined ? { kind: "nothing" } : say(next);
        }
        case "out-of-step": {
          const next = verdict.isProven && !isCorrected ? author.afterReport(datagram) : undefined;
          if (next === undefined) return { kind: "doubtful", why: verdict.why, canBegin: true };
          isCorrected = true;
          return say(next);
        }
      }
    },
    beginAgain: () => {
      author.close();
      author = speaker(credentials, content, upTime);
      asked = readMessage(author.first);
      isCorrected = false;
      return author.first;
    },
    close: () => {
      author.close();
    },
  };
}

function engineIn(message: SnmpMessage | undefined): { readonly engine?: string } {
  return message?.version === "3" ? { engine: message.engine.toString("hex") } : {};
}
