import { isReadable, lines, oneLine } from "@volkit/tool-command";
import type { HeldOutput } from "../recorded/format.js";
import { shortened } from "../report/visible.js";
import { line, type Line } from "./line.js";
import type { Say } from "./say.js";

/** So many lines of what a command printed are shown unless all are asked for. */
const fewLines = 4;
/** So much of a line. */
const fewSigns = 400;
/** So many bytes tell what it is that is no text. */
const fewBytes = 16;

/** What a command printed on a stream: its first lines or all of them. Whatever it holds, it drives no terminal. */
export function outputLines(output: HeldOutput, mark: string, isWhole: boolean, say: Say): readonly Line[] {
  if (output.text === "") return [];
  const all = lines(output.text);
  const hasNoText = isNoText(output.text);
  const shown = isWhole ? all : hasNoText ? [] : all.slice(0, fewLines);
  const more = hasNoText ? 0 : all.length - shown.length;
  return [
    ...(hasNoText ? [line(6, mark + bytesIn(output, say), "unknown")] : []),
    ...shown.map((each) => line(6, mark + (isWhole ? oneLine(each) : shortened(oneLine(each), fewSigns)))),
    ...(more > 0 ? [line(6, mark + say("moreLines", { count: String(more) }), "faint")] : []),
    ...(output.cut ? [line(6, mark + say("cut"), "warning")] : []),
  ];
}

function isNoText(text: string): boolean {
  return !isReadable(text) || text.includes("\ufffd");
}

function bytesIn({ base64, text }: HeldOutput, say: Say): string {
  const bytes = base64 === null ? Buffer.from(text) : Buffer.from(base64, "base64");
  const first = [...bytes.subarray(0, fewBytes)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const rest = bytes.length > fewBytes ? " …" : "";
  return say("noText", { count: String(bytes.length), bytes: first + rest });
}
