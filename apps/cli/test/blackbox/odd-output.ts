import type { Answer } from "./harness/answer.js";

/** All bytes there are, twice over, without a line that means anything. */
export const binary: Answer = { stdout: Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256)) };

/** A beginning, and then far more than is kept of a tool's output. */
export function flood(beginning: string): Answer {
  return { stdout: beginning + "x".repeat(79).concat("\n").repeat(20_000) };
}

/** What is said of a flood. */
export function flooded(step: string, command: string): string {
  return `WARN VK205 ${step}: "${command}" printed more than the kit keeps. What came after the first 1048576 bytes was not read; nothing is concluded from what it may have said.`;
}

/** UTF-16 with its mark, as some Windows tools print into a pipe. */
export function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

/** `ボリューム 'E:' の情報です。` and a line break in CP932, the page of Japanese Windows. */
export const volumeInJapanese = Buffer.from(
  "837b838a8385815b83802027453a2720" + "82cc8fee95f182c582b78142" + "0d0a",
  "hex",
);

/** `エラー: アクセスが拒否されました。` in CP932. */
export const deniedInJapanese = Buffer.from(
  "834783898" + "15b3a208341834e835a835882aa8b9194db82b382ea82dc82b582bd8142" + "0d0a",
  "hex",
);
