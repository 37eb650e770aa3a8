import type { Ending, HowItEnded } from "@volkit/tool-command";
import type { Input } from "./subject.js";
import type { Several } from "./random.js";

const hows: Several<HowItEnded> = [
  { how: "exited", exitCode: 0 },
  { how: "exited", exitCode: 0 },
  { how: "exited", exitCode: 0 },
  { how: "exited", exitCode: 1 },
  { how: "exited", exitCode: 4 },
  { how: "exited", exitCode: 0xc0000005 },
  { how: "crashed", signal: "SIGSEGV", signalNumber: 11 },
  { how: "timed-out", seconds: 30, left: [] },
  { how: "missing", lookedFor: ["/a"] },
  { how: "unstartable", file: "/a", reason: "EACCES" },
];

/** Which streams were cut: mostly none. */
const cuts: Several<readonly [stdout: boolean, stderr: boolean]> = [
  [false, false],
  [false, false],
  [true, false],
  [false, true],
];

const places = 4;

/** How many endings there are for one text. */
export const endings = hows.length * cuts.length * places;

/** A command that printed a text: on stdout, on stderr, on both or half on each, however it ended. */
export function endingOf({ text, variant }: Input): Ending {
  const how = hows[variant % hows.length] ?? hows[0];
  const rest = Math.floor(variant / hows.length);
  const [stdoutCut, stderrCut] = cuts[rest % cuts.length] ?? cuts[0];
  const half = text.length >> 1;
  const [stdout = "", stderr = ""] = [
    [text, ""],
    [text, text],
    ["", text],
    [text.slice(0, half), text.slice(half)],
  ][Math.floor(rest / cuts.length) % places] ?? [text];
  return {
    ...how,
    stdout: { text: stdout, encoding: "utf-8", cut: stdoutCut },
    stderr: { text: stderr, encoding: "utf-8", cut: stderrCut },
  };
}

export function isExit(ending: Ending, ...codes: readonly number[]): boolean {
  return ending.how === "exited" && codes.includes(ending.exitCode);
}
