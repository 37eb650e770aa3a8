import { expect, test } from "vitest";
import * as the from "../blackbox/commands.js";
import { volkit } from "../blackbox/harness/volkit.js";
import { volumeInJapanese } from "../blackbox/odd-output.js";

const line = "E: 2 NODEB 10.0.0.1 1\r\n";
const after = (bytes: readonly number[]): Buffer => Buffer.concat([Buffer.from(line), Buffer.from(bytes)]);
const utf16be = Buffer.from(`\ufeff${line}共有`, "utf16le").swap16();

/** What EMCmd prints, in what the system's page is, and how it must be read. */
const outputs: readonly (readonly [encoding: string, codePage: number, bytes: Buffer, text: string])[] = [
  ["cp932", 932, Buffer.concat([Buffer.from(line), volumeInJapanese]), "ボリューム 'E:' の情報です。"],
  ["cp437", 437, after([0x81, 0x9b, 0xe1]), "ü¢ß"],
  ["cp850", 850, after([0x81, 0x9b, 0xd5]), "üøı"],
  ["utf-8", 932, Buffer.from(`${line}共有`), "共有"],
  ["utf-8", 437, Buffer.from(`\ufeff${line}共有`), "共有"],
  ["utf-16le", 932, Buffer.from(`\ufeff${line}共有`, "utf16le"), "共有"],
  ["utf-16be", 850, utf16be, "共有"],
];

for (const [encoding, codePage, stdout, text] of outputs) {
  const mark = stdout.subarray(0, 3).equals(Buffer.from("\ufeff")) ? " with its mark" : "";
  test.concurrent(`${encoding}${mark} is read where the system's page is ${codePage}`, async () => {
    const outcome = await volkit({ configuration: { codePage }, replies: [[the.mirrorHere, { stdout }]] });
    expect(outcome.messages).toEqual([
      `ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1 ${text}`,
    ]);
    expect(outcome.records()).toMatchObject([{ calls: [{ ending: { stdout: { encoding } } }] }]);
  });
}
