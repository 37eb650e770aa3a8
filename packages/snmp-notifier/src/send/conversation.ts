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
 */
export type Turn =
  | { readonly kind: "nothing" }
  | { readonly kind: "say"; readonly bytes: Buffer }
  | { readonly kind: "acknowledged"; readonly engine?: string }
  | { readonly kind: "refused"; readonly why: Refusal };

/** An inform from its first message on, apart from time and network. */
export interface Conversation {
  readonly first: Buffer;
  readonly hear: (datagram: Buffer) => Turn;
  readonly close: () => void;
}

/** Where the manager's engine or clock is another than it said, it is asked anew, once. */
export function conversation(
  credentials: Exclude<Credentials, { version: "1" }>,
  content: Content,
  upTime: number,
): Conversation {
  const keys = credentials.version === "3" ? userKeys(credentials) : undefined;
  let author = speaker(credentials, content, upTime);
  let asked = readMessage(author.first);
  let hasBegunAgain = false;

  const say = (bytes: Buffer): Turn => {
    asked = readMessage(bytes);
    return { kind: "say", bytes };
  };
  const beginAgain = (): Turn => {
    author.close();
    author = speaker(credentials, content, upTime);
    return say(author.first);
  };

  return {
    first: author.first,
    hear: (datagram) => {
      const verdict = judge(asked, readMessage(datagram), keys);
      switch (verdict.kind) {
        case "not-an-answer":
          return { kind: "nothing" };
        case "refused":
          return verdict;
        case "acknowledged":
          return { kind: "acknowledged", ...engineIn(asked) };
        case "met": {
          const next = author.afterReport(datagram);
          return next === undefined ? { kind: "nothing" } : say(next);
        }
        case "out-of-step": {
          if (hasBegunAgain) return { kind: "refused", why: verdict.why };
          hasBegunAgain = true;
          const next = verdict.isProven ? author.afterReport(datagram) : undefined;
          return next === undefined ? beginAgain() : say(next);
        }
      }
    },
    close: () => {
      author.close();
    },
  };
}

function engineIn(message: SnmpMessage | undefined): { readonly engine?: string } {
  return message?.version === "3" ? { engine: message.engine.toString("hex") } : {};
}
