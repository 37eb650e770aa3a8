import { formatMirrorLine, getMirrorVolInfo, lockVolume, type MirrorAnswer } from "@volkit/emcmd-parser";
import type { Done, Ending } from "@volkit/tool-command";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { isWhole, ownLines, ownWords, plain, withoutNul } from "../own-reading.js";
import { mirrorAnswers, statusLines } from "../samples/tools.js";
import { subject } from "../subject.js";

const volume = { letter: "E", name: "E:" };
const mirrorCommand = getMirrorVolInfo(".", volume, "E:");
const lockCommand = lockVolume(volume, "E:");

const roles: Readonly<Record<string, string>> = {
  "1": "source",
  "2": "target",
  "0": "none",
  "-1": "invalid",
};
const states: Readonly<Record<string, string>> = {
  "1": "mirroring",
  "0": "none",
  "2": "resync",
  "3": "broken",
  "4": "paused",
  "5": "resync pending",
  "-1": "invalid",
};

/** The lines that tell of E:, as five words each. */
function mirrorLines(text: string): string[][] {
  return ownLines(text)
    .map(ownWords)
    .filter(
      (words) =>
        words.length === 5 &&
        (words[0] === "E:" || words[0] === "e:") &&
        isWhole(words[1]) &&
        isWhole(words[4]),
    );
}

/** Whether a line says `Status = N` with N not 0. */
function saysFailure(ending: Ending): boolean {
  return [ending.stdout.text, ending.stderr.text].some((text) =>
    ownLines(withoutNul(text)).some((line) => {
      const said = line.trim();
      if (said.slice(0, 6).toLowerCase() !== "status") return false;
      const rest = said.slice(6).trim();
      if (!rest.startsWith("=")) return false;
      const number = rest.slice(1).trim();
      return isWhole(number) && plain(number) !== "0";
    }),
  );
}

function isWholeAnswer(ending: Ending): boolean {
  return isExit(ending, 0) && !saysFailure(ending) && !ending.stdout.cut && !ending.stderr.cut;
}

function judgeMirrors(answer: MirrorAnswer, ending: Ending): string | undefined {
  const meant = mirrorLines(ending.stdout.text);
  const isMirror = isWholeAnswer(ending) && meant.length > 0;
  if ((answer.kind === "mirror") !== isMirror)
    return `${answer.kind} where ${meant.length} lines were printed`;
  if (answer.kind === "failed") return undefined;

  const roleOf = (words: readonly string[]) => roles[plain(words[1] ?? "")] ?? "unknown";
  const same = new Set(meant.map(roleOf));
  const role = same.size === 1 ? [...same][0] : "unknown";
  if (answer.role !== role) return `the role is ${answer.role} and should be ${role ?? ""}`;
  if (answer.roleNumber !== meant[0]?.[1]) return "the role's number is not the first line's";
  if (answer.output !== ending.stdout.text) return "the output is another";
  if (answer.mirrors.length !== meant.length)
    return `${answer.mirrors.length} mirrors for ${meant.length} lines`;
  for (const [place, line] of answer.mirrors.entries()) {
    const words = meant[place] ?? [];
    if (formatMirrorLine(line, volume) !== ["E:", ...words.slice(1)].join(" "))
      return "a line does not come back";
    if (line.role !== roleOf(words)) return `a line's role is ${line.role}`;
    if (line.state !== (states[plain(words[4] ?? "")] ?? "unknown")) return `a line's state is ${line.state}`;
  }
  return undefined;
}

export const mirrors = subject({
  name: "EMCMD mirror lines",
  samples: mirrorAnswers,
  variants: endings,
  words: ["E: 1 NODEA 10.0.0.2 1\r\n", "Status = 15", "1", "2", "E:", "e:", "ＥE:"],
  read: (input) => mirrorCommand.read(endingOf(input)),
  judge: (answer, input) => judgeMirrors(answer, endingOf(input)),
  broken: {
    "an unknown role is a source": (answer) =>
      answer.kind === "mirror" && answer.role === "unknown" ? { ...answer, role: "source" as const } : answer,
    "an unknown state is mirroring": (answer) =>
      answer.kind === "mirror"
        ? {
            ...answer,
            mirrors: answer.mirrors.map((line) =>
              line.state === "unknown" ? { ...line, state: "mirroring" as const } : line,
            ),
          }
        : answer,
    "the first line decides": (answer) => {
      const first = answer.kind === "mirror" ? answer.mirrors[0] : undefined;
      return answer.kind === "mirror" && first ? { ...answer, role: first.role } : answer;
    },
    "silence is no mirror": (answer) =>
      answer.kind === "failed" && answer.failure.kind === "silent"
        ? { kind: "mirror" as const, role: "none" as const, roleNumber: "0", mirrors: [], output: "" }
        : answer,
    "what was cut is whole": (answer, input) =>
      answer.kind === "failed" && answer.failure.kind === "flooded"
        ? mirrorCommand.read(endingOf({ ...input, variant: 0 }))
        : answer,
  },
  hard: {
    ...hardTexts("E: 1 ", "E: 1 A B "),
    "many lines": runs("E: 1 NODEA 10.0.0.2 1\r\n"),
    "almost status lines": runs("Status = 1 x\n"),
    "a status line that never ends": runs(" ", "Status = 1"),
    "a status line with a long number": runs("1", "Status = "),
  },
});

export const verbs = subject<Done>({
  name: "EMCMD verbs",
  samples: statusLines,
  variants: endings,
  words: ["Status = 0\r\n", "Status", "=", "15", "STATUS=1"],
  read: (input) => lockCommand.read(endingOf(input)),
  judge: (answer, input) => {
    const isDone = isWholeAnswer(endingOf(input));
    return (answer.kind === "done") === isDone ? undefined : `${answer.kind} and should be the other`;
  },
  broken: {
    "the exit status alone counts": (answer, input) =>
      isExit(endingOf(input), 0) ? { kind: "done" } : answer,
    "a crash is done": (answer) =>
      answer.kind === "failed" && answer.failure.kind === "crashed" ? { kind: "done" } : answer,
  },
  hard: { ...hardTexts("Status", "Status =", "Status = 1"), "almost status lines": runs("Status = 1 x\n") },
});
