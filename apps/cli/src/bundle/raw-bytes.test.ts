import { decode } from "@volkit/tool-runner";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rawBytes } from "./raw-bytes.js";

const bytes = fc.oneof(
  fc.uint8Array(),
  fc.string({ unit: "grapheme" }).map((text) => new TextEncoder().encode(text)),
  fc.string().map((text) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")])),
);

test("what a tool printed is given back byte for byte, whatever it was read as", async () => {
  const pages = fc.constantFrom(932, 437, 850, 936, 949, 1252, 65001);
  await fc.assert(
    fc.asyncProperty(bytes, pages, fc.boolean(), async (printed, codePage, cut) => {
      expect(Buffer.from(rawBytes(await decode(printed, { codePage, cut })))).toEqual(Buffer.from(printed));
    }),
  );
});
