import { isReadable } from "@volkit/tool-command";
import type { HeldOutput } from "../recorded/format.js";
import { hexLines } from "./hex-lines.js";
import { html, type Html } from "./html.js";
import type { Telling } from "./telling.js";

/** A stream that has nothing in it is not shown. */
export function isSilent({ text, base64 }: HeldOutput): boolean {
  return text === "" && (base64 === null || base64 === "");
}

/**
 * What a command printed on one of its streams, at most so many characters of it: the beginning and the end, with what is
 * left out between them told. Bytes that are no text follow in hexadecimal.
 */
export function rawOutput(
  name: "stdout" | "stderr",
  output: HeldOutput,
  most: number,
  telling: Telling,
): Html {
  const { say } = telling;
  const about = [
    say("characters", { count: output.text.length, encoding: output.encoding }),
    ...(output.cut ? [say("cutByVolkit")] : []),
  ];
  const noText = output.encoding === "lossy" || !isReadable(output.text);
  const bytes = output.base64 === null ? Buffer.from(output.text) : Buffer.from(output.base64, "base64");
  return html`<p class="stream">
      <span class="name">${name}</span> <span class="about">${about.join(" · ")}</span>
    </p>
    ${text(output.text, most, telling)}${noText ? inHex(bytes, telling) : undefined}`;
}

function text(whole: string, most: number, { say }: Telling): Html {
  if (whole.length <= most) return html`<pre tabindex="0">${whole}</pre>`;
  const [head, tail] = [Math.ceil(most * 0.7), Math.floor(most * 0.3)];
  return html`<pre tabindex="0">${whole.slice(0, head)}</pre>
    <p class="left-out">${say("leftOut", { count: whole.length - head - tail })}</p>
    <pre tabindex="0">${whole.slice(whole.length - tail)}</pre>`;
}

/** So many bytes are shown of what is no text. */
const mostBytes = 512;

function inHex(bytes: Uint8Array, { say }: Telling): Html {
  const shown = bytes.subarray(0, mostBytes);
  const rest = bytes.length - shown.length;
  return html`<p class="stream"><span class="name">${say("bytes", { count: bytes.length })}</span></p>
    <pre tabindex="0">${hexLines(shown).join("\n")}</pre>
    ${rest > 0 ? html`<p class="left-out">${say("bytesLeftOut", { count: rest })}</p>` : undefined}`;
}
