import type { Ending } from "@volkit/tool-command";
import { readListing, volumeGuid } from "@volkit/vss-manager";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts, runs } from "../hard.js";
import { identifiers, isDigit, isText, withoutNul } from "../own-reading.js";
import { shadowListings, volumePaths } from "../samples/tools.js";
import { subject } from "../subject.js";

const device = "harddiskvolumeshadowcopy";

function showsSomething(ending: Ending): boolean {
  const all = (withoutNul(ending.stdout.text) + withoutNul(ending.stderr.text)).toLowerCase();
  if (all.includes("\\\\?\\volume{")) return true;
  return all.split(device).some((part, place) => place > 0 && isDigit(part.charAt(0)));
}

function meantBy(ending: Ending): "present" | "absent" | "unknown" {
  if (showsSomething(ending)) return "present";
  const said = withoutNul(ending.stdout.text);
  const isWhole = isExit(ending, 0, 1) && !ending.stdout.cut && !ending.stderr.cut;
  const isNone = said.trim() !== "" && isText(said) && identifiers(said).length === 0;
  return isWhole && isNone ? "absent" : "unknown";
}

export const listing = subject({
  name: "vssadmin listings",
  samples: shadowListings,
  variants: endings,
  words: [
    "\\\\?\\Volume{",
    "\\\\?\\volume{",
    "HarddiskVolumeShadowCopy3",
    "HarddiskVolumeShadowCopy",
    "{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f2}",
    "No items found that satisfy the query.",
  ],
  read: (input) => readListing(endingOf(input)),
  judge: (answer, input) => {
    const meant = meantBy(endingOf(input));
    return answer.kind === meant ? undefined : `${answer.kind} for ${meant}`;
  },
  broken: {
    "silence is absent": (answer) =>
      answer.kind === "unknown" && answer.why.kind === "silent" ? { kind: "absent" as const } : answer,
    "a failure is absent": (answer) => (answer.kind === "unknown" ? { kind: "absent" as const } : answer),
    "what was cut is whole": (answer) =>
      answer.kind === "unknown" && answer.why.kind === "flooded" ? { kind: "absent" as const } : answer,
    "case counts": (answer, { text }) =>
      answer.kind === "present" && !text.includes("\\\\?\\Volume{") ? { kind: "absent" as const } : answer,
    "stderr is not read": (_, input) =>
      readListing({ ...endingOf(input), stderr: endingOf({ text: "", variant: 0 }).stdout }),
  },
  hard: {
    ...hardTexts("\\\\?\\Volume"),
    "almost paths": runs("\\\\?\\Volume"),
    "almost devices": runs("HarddiskVolumeShadowCopy"),
    "almost identifiers": runs("{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f"),
    "many braces": runs("{6d1a0b3c-"),
    "many backslashes": runs("\\\\?"),
  },
});

/** The identifiers of the volume paths, each once. */
function pathsIn(text: string): string[] {
  const found = new Set<string>();
  const [begin, length] = ["\\\\?\\Volume", 38];
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at)) {
    at += begin.length;
    const [one] = identifiers(text.slice(at, at + length));
    if (one?.length !== length || text.charAt(at + length) !== "\\") continue;
    found.add(one);
    at += length + 1;
  }
  return [...found];
}

export const guidOfVolume = subject({
  name: "mountvol",
  samples: volumePaths,
  variants: endings,
  words: ["\\\\?\\Volume{", "}\\", "\\\\?\\Volume{6D1A0B3C-52fe-4d08-9b17-3e90c7a4d5f2}\\"],
  read: (input) => volumeGuid({ letter: "E", name: "E:" }).read(endingOf(input)),
  judge: (answer, input) => {
    const ending = endingOf(input);
    const [only, ...others] = pathsIn(ending.stdout.text);
    const isOne = isExit(ending, 0) && !ending.stdout.cut && others.length === 0;
    const meant = isOne ? only : undefined;
    const said = answer.kind === "guid" ? answer.guid : undefined;
    return said === meant ? undefined : `${said ?? "none"} for ${meant ?? "none"}`;
  },
  broken: {
    "the first of several counts": (answer, input) => {
      const [guid] = pathsIn(endingOf(input).stdout.text);
      return guid === undefined ? answer : { kind: "guid" as const, guid };
    },
    "braces are left out": (answer) =>
      answer.kind === "guid" ? { ...answer, guid: answer.guid.slice(1, -1) } : answer,
  },
  hard: {
    ...hardTexts("\\\\?\\Volume{"),
    "almost paths": runs("\\\\?\\Volume{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f2}"),
    "many paths": runs("\\\\?\\Volume{6d1a0b3c-52fe-4d08-9b17-3e90c7a4d5f2}\\"),
  },
});
