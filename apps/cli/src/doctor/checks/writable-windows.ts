import { win32 } from "node:path";
import type { Asked, Ask } from "../asker.js";
import { askWriters, type WritersAnswer } from "../ask-writers.js";
import { notUnderstood } from "../in-words.js";
import type { Writers } from "../sddl.js";
import { at, type Guarded, type Others } from "./writable.js";

/** Who else can change files, or put others in their place, by the rights on the files and their folders. */
export async function othersByWindows(all: readonly Guarded[], ask: Ask): Promise<Others[]> {
  const placesOf = ({ paths }: Guarded) => [
    ...new Set([...paths, ...paths.map((path) => win32.dirname(path))]),
  ];
  const places = [...new Set(all.flatMap(placesOf))];
  const asked = await ask(askWriters(places));
  return all.map((one) => othersAmong(placesOf(one), places, asked));
}

function othersAmong(own: readonly string[], places: readonly string[], asked: Asked<WritersAnswer>): Others {
  const { answer } = asked;
  if (answer.kind === "unknown") return { kind: "unknown", why: notUnderstood(asked, answer.why) };
  const found = own.map((place) => ({ place, writers: answer.writers[places.indexOf(place)] }));
  const others = found.flatMap(({ place, writers }) =>
    writers?.kind === "read" ? inWords(place, writers) : [],
  );
  const unread = found.find(({ writers }) => writers?.kind !== "read");
  if (unread === undefined || others.length > 0) return { kind: "others", others };
  const why = unread.writers?.kind === "unreadable" ? unread.writers.why : "no answer";
  return {
    kind: "unknown",
    why: {
      en: `The rights on ${unread.place} could not be read: ${why}.`,
      ja: `${unread.place} のアクセス権を読み取れません (${why})。`,
    },
  };
}

function inWords(place: string, { everybody, others }: Extract<Writers, { kind: "read" }>) {
  return [
    ...everybody.map((sid) => ({
      verdict: "bad" as const,
      who: at(place, { en: `every user (${sid})`, ja: `一般ユーザー (${sid})` }),
    })),
    ...others.map((sid) => ({
      verdict: "warning" as const,
      who: at(place, { en: `the account ${sid}`, ja: `アカウント ${sid}` }),
    })),
  ];
}
