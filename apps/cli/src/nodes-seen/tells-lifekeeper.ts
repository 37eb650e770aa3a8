import {
  flagState,
  instanceOf,
  lifeKeeperService,
  lowerFlag,
  raiseFlag,
  setResourceState,
  splitBrainFlag,
  type InstanceAnswer,
} from "@volkit/lifekeeper";
import { lifeKeeperLock, releaseLifeKeeperLock } from "@volkit/volume-locker";
import { unknown } from "../known.js";
import { wordAfter, type Around } from "./around.js";
import {
  about,
  asPrinted,
  cameOf,
  changed,
  didNotTell,
  looked,
  sawThat,
  telling,
  type Telling,
} from "./news.js";
import type { Seen } from "./seen.js";
import { nodesSeenTexts as texts } from "./texts.js";

/** What LifeKeeper's own commands tell, here (`system` undefined) or of a peer. */
export function tellsLifeKeeper(around: Around): readonly Telling[] {
  const system = wordAfter(around.call, "-d");
  return [...resourceTellings(around, system), ...flagTellings(around, system), ...nodeTellings(around)];
}

function resourceTellings({ node, at, call }: Around, system: string | undefined): readonly Telling[] {
  const tag = wordAfter(call, "-t") ?? "";
  const where = system ?? node;
  const list = instanceOf(tag, system);
  const sets = (["OSU", "OSF"] as const).map((state) => ({
    state,
    set: setResourceState(where, tag, state),
  }));
  return [
    telling(list, (answer) => [looked(where, "resource", stateSeen(at, list, answer))]),
    ...sets.map(({ state, set }) =>
      telling(set, (done) => [
        changed(where, "resource", cameOf(done, set, at, state, { en: state, ja: state })),
      ]),
    ),
  ];
}

function stateSeen(at: number, list: Telling["command"], answer: InstanceAnswer): Seen {
  switch (answer.kind) {
    case "failed":
      return didNotTell(list, answer.failure);
    case "absent":
      return sawThat(at, "absent", texts.noSuchTag);
    case "instance": {
      const state = asPrinted(answer.state);
      if (state === "") return unknown(about(texts.contradicts, list));
      return sawThat(at, state, { en: state, ja: state });
    }
  }
}

function flagTellings({ node, volume, at }: Around, system: string | undefined): readonly Telling[] {
  const flag = splitBrainFlag(volume);
  const where = system ?? node;
  const look = flagState(flag, system);
  const changes = [
    { change: raiseFlag(flag, system), value: "raised", text: texts.raised },
    { change: lowerFlag(flag, system), value: "not raised", text: texts.notRaised },
  ];
  return [
    telling(look, (state) => {
      if (state.kind === "unknown") return [looked(where, "flag", didNotTell(look, state.why))];
      const text = state.kind === "raised" ? texts.raised : texts.notRaised;
      return [looked(where, "flag", sawThat(at, state.kind, text))];
    }),
    ...changes.map(({ change, value, text }) =>
      telling(change, (done) => [changed(where, "flag", cameOf(done, change, at, value, text))]),
    ),
  ];
}

function nodeTellings({ node, volume, at }: Around): readonly Telling[] {
  const service = lifeKeeperService();
  const lock = lifeKeeperLock(volume);
  const release = releaseLifeKeeperLock(volume);
  return [
    telling(service, (state) => {
      switch (state.kind) {
        case "unknown":
          return [looked(node, "service", didNotTell(service, state.why))];
        case "stopping":
          return [looked(node, "service", sawThat(at, "STOP_PENDING", texts.stopping))];
        case "not stopping": {
          const word = asPrinted(state.state);
          return [looked(node, "service", sawThat(at, word, { en: word, ja: word }))];
        }
      }
    }),
    telling(lock, (state) => [
      looked(
        node,
        "lifeKeeperLock",
        state.kind === "unknown" ? didNotTell(lock, state.why) : sawThat(at, state.kind, texts[state.kind]),
      ),
    ]),
    telling(release, (done) => [
      changed(node, "lifeKeeperLock", cameOf(done, release, at, "unlocked", texts.unlocked)),
    ]),
  ];
}
