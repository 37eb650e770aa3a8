import { isUtf8 } from "node:buffer";
import { decode, encode } from "@volkit/tool-runner";
import { byteOperators, byteWords } from "../byte-operators.js";
import { runs } from "../hard.js";
import { shadowListings } from "../samples/tools.js";
import { subject } from "../subject.js";

const pages = [932, 932, 65001, 437, 850, 936, 949, 1252, 99_999];
/** Pages in which every byte is one sign. */
const ofOneByte = [437, 850, 1252];

const japanese = "クエリを満たす項目は見つかりませんでした。\r\n状態 : 3  STOP_PENDING\r\n表示 ソ 能 ｶﾅ \\ ~";
const [english] = shadowListings;

function inBytes(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString("latin1");
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function decoding(variant: number): { readonly codePage: number; readonly cut: boolean } {
  return { codePage: pages[variant % pages.length] ?? 932, cut: variant >= 2 * pages.length };
}

const read = ({ text, variant }: { text: string; variant: number }) =>
  decode(bytesOf(text), decoding(variant));

export const decoded = subject({
  name: "decode",
  samples: [
    english,
    inBytes(Buffer.from(japanese)),
    inBytes(await encode(japanese, 932)),
    inBytes(await encode("找不到满足查询的项目。\r\n", 936)),
    inBytes(await encode("Para o volume não: ç ã é\r\n", 850)),
    `\xff\xfe${inBytes(Buffer.from(`${japanese}\u{1f4be}`, "utf16le"))}`,
    `\xfe\xff${inBytes(Buffer.from(japanese, "utf16le").swap16())}`,
    `\xef\xbb\xbf${inBytes(Buffer.from(japanese))}`,
    "E: 1 NODEA 10.0.0.2 1\r\n",
    "",
  ],
  variants: 3 * pages.length,
  operators: byteOperators,
  onlyWords: byteWords,
  read,
  judge: (answer, { text, variant }) => {
    const bytes = bytesOf(text);
    const { codePage, cut } = decoding(variant);
    if (answer.cut !== cut) return "whether it was cut is lost";

    const back = Buffer.from(answer.text);
    const isGivenBack = answer.bytes === undefined ? back.equals(bytes) : bytes.equals(answer.bytes);
    if (!isGivenBack) return "neither the text nor the bytes give the bytes back";
    if (answer.bytes !== undefined && back.equals(bytes))
      return "the bytes are there, and the text gives them back";

    const mark = text.startsWith("\xff\xfe")
      ? "utf-16le"
      : text.startsWith("\xfe\xff")
        ? "utf-16be"
        : undefined;
    if (mark !== undefined || answer.encoding.startsWith("utf-16")) {
      return answer.encoding === mark
        ? judgeUtf16(answer.text, bytes, cut)
        : `${answer.encoding} for ${mark ?? "no mark"}`;
    }
    if (isUtf8(bytes)) {
      const plain = bytes.subarray(text.startsWith("\xef\xbb\xbf") ? 3 : 0);
      if (answer.encoding !== "utf-8") return `${answer.encoding} for UTF-8`;
      return back.equals(plain) ? undefined : "valid UTF-8 is not given back";
    }
    if (cut && answer.encoding === "utf-8") return isUtf8Beginning(bytes) ? undefined : "bad bytes are UTF-8";
    if (answer.encoding !== `cp${codePage}` && answer.encoding !== "lossy")
      return `${answer.encoding} for bad UTF-8`;
    if (ofOneByte.includes(codePage)) {
      return answer.encoding !== "lossy" && answer.text.length === bytes.length
        ? undefined
        : "a sign is lost";
    }
    return undefined;
  },
  broken: {
    "the OEM page comes first": (answer, { text, variant }) => {
      const { codePage } = decoding(variant);
      return codePage === 932 && !isAscii(text)
        ? { ...answer, encoding: "cp932" as const, text: new TextDecoder("shift_jis").decode(bytesOf(text)) }
        : answer;
    },
    "the bytes are dropped": ({ text, encoding, cut }) => ({ text, encoding, cut }),
    "bad bytes are called UTF-8": (answer) =>
      answer.encoding === "lossy" ? { ...answer, encoding: "utf-8" as const } : answer,
    "big ends are taken for little": (answer, { text }) =>
      answer.encoding === "utf-16be" ? { ...answer, text: bytesOf(text).toString("utf16le") } : answer,
    "cut text is whole": (answer) => ({ ...answer, cut: false }),
  },
  hard: {
    ASCII: runs("a"),
    "half characters": runs("\xe3\x81", "", ""),
    "leads of CP932": runs("\x81", "", ""),
    CP932: runs("\x83\x5c", "", ""),
    marks: runs("\xff\xfe", "", ""),
    "UTF-16 that is broken": runs("\x00\xd8", "\xff\xfe", ""),
    "byte order marks": runs("\xef\xbb\xbf", "", ""),
    zeros: runs("\0", "", "\xff"),
  },
});

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** Signs below the surrogates are read one by one; where there are others, only how many is known. */
function judgeUtf16(text: string, bytes: Buffer, cut: boolean): string | undefined {
  const isLittle = bytes[0] === 0xff;
  let meant = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const [low = 0, high = 0] = isLittle ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
    meant += String.fromCharCode(low | (high << 8));
  }
  if (/[\ud800-\udfff]/.test(meant)) return undefined;
  if (bytes.length % 2 === 1 && !cut) meant += "\ufffd";
  return text === meant ? undefined : "UTF-16 is read wrongly";
}

/** Whether bytes are UTF-8 but for a last character that is not whole. */
function isUtf8Beginning(bytes: Buffer): boolean {
  return [1, 2, 3].some((less) => isUtf8(bytes.subarray(0, Math.max(0, bytes.length - less))));
}
