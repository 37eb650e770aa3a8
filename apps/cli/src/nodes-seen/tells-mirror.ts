import {
  getMirrorVolInfo,
  lockVolume,
  switchOverVolume,
  unlockVolume,
  type MirrorAnswer,
} from "@volkit/emcmd-parser";
import { mirrorStateWords, roleWords } from "@volkit/kit-orchestrator";
import { unknown } from "../known.js";
import type { Around } from "./around.js";
import { sameNode } from "./around.js";
import {
  about,
  asPrinted,
  cameOf,
  changed,
  didNotTell,
  followsFrom,
  looked,
  mayHaveChanged,
  sawThat,
  telling,
  type News,
  type Telling,
} from "./news.js";
import type { Seen } from "./seen.js";
import { nodesSeenTexts as texts } from "./texts.js";

/** What EMCMD's verbs tell. */
export function tellsMirror(around: Around): readonly Telling[] {
  const { volume, node, call, at } = around;
  const asked = call.args[0] ?? ".";
  const where = asked === "." || sameNode(asked, node) ? node : asked;
  return (["E:", "E"] as const).flatMap((form) => {
    const ask = getMirrorVolInfo(asked, volume, form);
    const [lock, unlock] = [lockVolume(volume, form), unlockVolume(volume, form)];
    const switchOver = switchOverVolume(volume, form);
    return [
      telling(ask, (answer) => mirrorNews(around, where, ask, answer)),
      telling(lock, (done) => [changed(node, "volumeLock", cameOf(done, lock, at, "locked", texts.locked))]),
      telling(unlock, (done) => [
        changed(node, "volumeLock", cameOf(done, unlock, at, "unlocked", texts.unlocked)),
      ]),
      telling(switchOver, (done) => {
        if (done.kind === "failed") return lostIn(around, mayHaveChanged(switchOver, done.failure));
        const became = (role: "source" | "target") => followsFrom(switchOver, at, role, roleWords[role]);
        const remade = unknown(about(texts.remade, switchOver));
        return [
          ...sidesOf(around).map((side) => changed(side, "mirror", remade)),
          changed(node, "role", became("source")),
          ...formerSource(around).map((former) => changed(former, "role", became("target"))),
        ];
      }),
    ];
  });
}

function mirrorNews(
  { at }: Around,
  node: string,
  ask: Telling["command"],
  answer: MirrorAnswer,
): readonly News[] {
  if (answer.kind === "failed") {
    const why = didNotTell(ask, answer.failure);
    return [looked(node, "role", why), looked(node, "mirror", why)];
  }
  return [
    looked(node, "role", sawThat(at, answer.role, roleWords[answer.role])),
    looked(node, "mirror", mirrorsSeen(at, answer)),
  ];
}

function mirrorsSeen(at: number, { mirrors }: Extract<MirrorAnswer, { readonly kind: "mirror" }>): Seen {
  const inWords = (language: "en" | "ja") =>
    mirrors
      .map(({ system, address, state }) => {
        const word = mirrorStateWords[state][language];
        return `${asPrinted(system)} \u2192 ${asPrinted(address)}: ${word}`;
      })
      .join(language === "en" ? ", " : "、");
  const states = [...new Set(mirrors.map(({ state }) => state))];
  return sawThat(at, states.join(", "), { en: inWords("en"), ja: inWords("ja") });
}

/** A switchover that did not succeed may still be carried out: what both sides are is not known any more. */
function lostIn(around: Around, why: Seen): readonly News[] {
  return sidesOf(around).flatMap((side) => [changed(side, "role", why), changed(side, "mirror", why)]);
}

function sidesOf(around: Around): readonly string[] {
  return [around.node, ...formerSource(around)];
}

/** The node that was source before, where this node's own answer named it and it is one of the nodes that are known. */
function formerSource({ namedSource, peers, node }: Around): readonly string[] {
  if (namedSource === undefined || sameNode(namedSource, node)) return [];
  const known = peers.find((peer) => sameNode(peer, namedSource));
  if (known !== undefined) return [known];
  return peers.length === 0 ? [asPrinted(namedSource)] : [];
}
