import { onPeer } from "@volkit/lifekeeper";
import type { Command, Done } from "@volkit/tool-command";
import { builtInWriteCheck, checkDirty, checkVolume, type WriteCheckAnswer } from "@volkit/volume-health";
import {
  deleteShadows,
  enableTask,
  listShadows,
  listShadowStorage,
  queryTask,
  type Listing,
} from "@volkit/vss-manager";
import { unknown } from "../known.js";
import { wordAfter, type Around } from "./around.js";
import { about, cameOf, changed, didNotTell, looked, sawThat, telling, type Telling } from "./news.js";
import type { FactName, Seen } from "./seen.js";
import { nodesSeenTexts as texts } from "./texts.js";

/** What Windows' tools and the write checks tell of a volume. */
export function tellsVolume(around: Around): readonly Telling[] {
  return [...shadowTellings(around), ...scheduleTellings(around), ...healthTellings(around)];
}

function shadowTellings({ node, volume, call, at }: Around): readonly Telling[] {
  const peer = wordAfter(call, "-d");
  const where = peer ?? node;
  const there = <Answer>(command: Command<Answer>) => (peer === undefined ? command : onPeer(peer, command));
  const listing = (fact: FactName, list: Command<Listing>) =>
    telling(list, (answer) => [
      looked(
        where,
        fact,
        answer.kind === "unknown"
          ? didNotTell(list, answer.why)
          : sawThat(at, answer.kind, texts[answer.kind]),
      ),
    ]);
  const purge = there(deleteShadows(volume));
  return [
    listing("shadowStorage", listShadowStorage(volume)),
    listing("shadowCopies", there(listShadows(volume))),
    telling(purge, () => [changed(where, "shadowCopies", unknown(about(texts.deleted, purge)))]),
  ];
}

function scheduleTellings({ node, call, at }: Around): readonly Telling[] {
  const task = wordAfter(call, "/tn") ?? "";
  const [query, enable] = [queryTask(task), enableTask(task)];
  return [
    telling(query, (done) => [
      looked(
        node,
        "schedule",
        done.kind === "done" ? sawThat(at, "there", texts.there) : unknown(about(texts.noTask, query)),
      ),
    ]),
    telling(enable, (done) => [
      changed(node, "schedule", cameOf(done, enable, at, "enabled", texts.enabled)),
    ]),
  ];
}

function healthTellings({ node, volume, call, at }: Around): readonly Telling[] {
  const dirty = checkDirty(volume);
  const check = checkVolume(volume);
  const [root, lockFolder] = [wordAfter(call, "--root"), wordAfter(call, "--lock-folder")];
  const builtIn = builtInWriteCheck(volume, {
    ...(root === undefined ? {} : { root }),
    ...(lockFolder === undefined ? {} : { lockFolder }),
    slow: Infinity,
  });
  const canBeWritten = sawThat(at, "yes", texts.yes);
  const cannotBeWritten = sawThat(at, "no", texts.no);
  return [
    telling(dirty, (done) => [
      looked(
        node,
        "fileSystem",
        done.kind === "done" ? sawThat(at, "clean", texts.clean) : unknown(about(texts.notClean, dirty)),
      ),
    ]),
    telling(check, (done) => [looked(node, "writable", byCheckVolume(done))]),
    telling(builtIn, (answer) => [looked(node, "writable", byItself(answer))]),
  ];

  function byCheckVolume(done: Done): Seen {
    if (done.kind === "done") return canBeWritten;
    return done.failure.kind === "exit" ? cannotBeWritten : didNotTell(check, done.failure);
  }

  function byItself(answer: WriteCheckAnswer): Seen {
    if (answer.kind === "written") return canBeWritten;
    const { why } = answer;
    switch (why.outcome) {
      case "unknown":
        return didNotTell(builtIn, why.failure);
      case "hung":
        return didNotTell(builtIn, { kind: "timed-out", seconds: why.seconds });
      case "still-hanging":
      case "no-root":
        return didNotTell(builtIn, { kind: "silent" });
      case "content-differs":
      case "full":
      case "gone":
      case "io-error":
      case "no-rights":
      case "read-only":
        return cannotBeWritten;
    }
  }
}
