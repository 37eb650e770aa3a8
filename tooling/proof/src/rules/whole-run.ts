import type { Asked, Event, Path } from "../walk/path.js";
import { asked, hasEnd, isAsked, isSaid, said } from "./look.js";
import { holdsIf, type Finding, type Rule } from "./rule.js";

/** What every action has to keep, whatever it is about. */
export const wholeRunRules: readonly Rule[] = [
  {
    name: "ends",
    says: "Every path ends, with success or failure and not with a bug.",
    check: ({ end }) => holdsIf(hasEnd(end), end),
  },
  {
    name: "last word",
    says: "An action that fails says why with an error, and nothing is asked after it.",
    check: ({ end, events }) => {
      if (end !== "failed") return "beside";
      const last = events.findLast((event) => event.kind === "asked" || event.kind === "said");
      const isError = last?.kind === "said" && last.severity === "ERROR";
      return holdsIf(isError, `the last thing that happened is ${inWords(last)}`);
    },
  },
  {
    name: "order",
    says: "What changes something, and every question about this node, is asked in the seed's order; flags are taken away when all peers are done.",
    check: (path) => {
      const inOrder = asked(path).filter(
        ({ effect, peer, argv }) => (effect === "changes" || peer === undefined) && argv[0] !== "flg_remove",
      );
      const back = inOrder.find((one, index) => rank(one) < rank(inOrder[index - 1] ?? one));
      return holdsIf(back === undefined, `${back?.step ?? ""} comes after a later step`);
    },
  },
  {
    name: "asked again",
    says: "Only a mirror that said nothing usable is asked again, after a pause, and a listing that settles nothing, once; nothing else ever is (decisions).",
    check: askedAgain,
  },
  {
    name: "departures are said",
    says: "Whatever leaves the quiet path is said by a message of that step (decisions).",
    check: departuresAreSaid,
  },
  {
    name: "unusual endings are said",
    says: "A deadline, a crash, a program that is not there or does not start, and output that was cut are each said (decisions).",
    check: unusualEndingsAreSaid,
  },
];

const order = [
  ...["monitor.1", "monitor.2", "peers", "monitor.3", "monitor.4", "monitor.5", "monitor.6"],
  ...[
    "restore.1",
    "restore.2a",
    "restore.2b",
    "restore.2c",
    "restore.3",
    "restore.4",
    "restore.5",
    "restore.6",
  ],
  ...["remove.1", "remove.2", "remove.3", "remove.4", "remove.5", "remove.6"],
];

function rank({ step }: Asked): number {
  return order.indexOf(step);
}

function inWords(event: Event | undefined): string {
  if (event === undefined) return "nothing";
  if (isAsked(event)) return `the question "${event.line}"`;
  return isSaid(event) ? `${event.severity} ${event.id}` : event.kind;
}

function askedAgain(path: Path): Finding {
  const { retries, retryPause } = path.world.settings.emcmd;
  let finding: Finding = "beside";
  for (const line of new Set(asked(path).map((one) => `${one.step} ${one.line}`))) {
    const tries = path.events.filter(isAsked).filter((one) => `${one.step} ${one.line}` === line);
    const answers = tries.map(({ answer }) => answer);
    const isMirror = line.includes("GETMIRRORVOLINFO");
    const isListing = / vssadmin(\.exe)? list /.test(line);
    const worthAsking = isMirror ? "nothing usable" : isListing ? "unknown" : undefined;
    const most = isMirror ? 1 + retries : isListing ? 2 : 1;
    if (answers.length > most) return { broken: `"${line}" is asked ${answers.length} times` };
    if (answers.slice(0, -1).some((answer) => answer !== worthAsking)) {
      return { broken: `"${line}" is asked again after the answer "${answers[0] ?? ""}"` };
    }
    if (answers.at(-1) === worthAsking && answers.length < most) {
      return { broken: `"${line}" is not asked again after the answer "${worthAsking ?? ""}"` };
    }
    if (answers.length > 1) finding = "holds";
  }
  const mirrors = asked(path, "GETMIRRORVOLINFO").map(({ line }) => line);
  const again = mirrors.length - new Set(mirrors).size;
  const pauses = path.events.filter((event) => event.kind === "paused");
  if (pauses.length !== again)
    return { broken: `${again} mirrors are asked again, with ${pauses.length} pauses` };
  if (pauses.some(({ seconds }) => seconds !== retryPause)) return { broken: "the pause is not the one set" };
  return finding;
}

const departures = ["failed", "unknown", "timed out", "nothing usable", "no state", "another state"];

function departuresAreSaid(path: Path): Finding {
  let finding: Finding = "beside";
  for (const [index, event] of path.events.entries()) {
    if (!isAsked(event) || !departures.includes(event.answer)) continue;
    if (!saidOf(event, path.events.slice(index + 1))) {
      return { broken: `nothing is said of "${event.line}": ${event.answer}` };
    }
    finding = "holds";
  }
  return finding;
}

/**
 * A step speaks before it asks the next thing; the first two questions to a peer overlap, and so do the takings away of
 * flags, so theirs may come later.
 */
function saidOf({ step, line }: Asked, since: readonly Event[]): boolean {
  const overlaps =
    /^(?:ins_list|flg_remove) /.test(line) || (step === "monitor.4" && line.includes("GETMIRRORVOLINFO"));
  const next = overlaps ? -1 : since.findIndex(isAsked);
  const soon = next === -1 ? since : since.slice(0, next);
  const speaks = step === "monitor.1" ? ["monitor.1", "monitor.2"] : [step];
  return soon.some((event) => isSaid(event) && speaks.includes(event.step));
}

/** By the message that tells of it: whether a command ended so. */
const unusual: readonly (readonly [string, (one: Asked) => boolean])[] = [
  ["VK201", ({ ending }) => ending.how === "timed-out"],
  ["VK202", ({ ending }) => ending.how === "missing"],
  ["VK203", ({ ending }) => ending.how === "unstartable"],
  ["VK204", ({ ending }) => ending.how === "crashed"],
  ["VK205", ({ ending }) => ending.stdout.cut || ending.stderr.cut],
  ["VK206", ({ ending }) => ending.how === "timed-out" && ending.left.length > 0],
];

function unusualEndingsAreSaid(path: Path): Finding {
  let finding: Finding = "beside";
  for (const [id, isSo] of unusual) {
    const should = path.asked.filter(isSo).map(({ step }) => step);
    const found = said(path, id).map(({ step }) => step);
    if (found.join() !== should.join()) {
      return {
        broken: `${id} is said by ${found.join(", ") || "no step"}, and should be by ${should.join(", ") || "none"}`,
      };
    }
    if (should.length > 0) finding = "holds";
  }
  return finding;
}
