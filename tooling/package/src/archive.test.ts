import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zip } from "./archive.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ["b/second.txt", bytes("two")],
  ["first.exe", bytes("one")],
]);

test("what goes in comes out, below the folder", () => {
  const found = unzipSync(zip("folder", files, "first.exe"));
  expect(found).toEqual({ "folder/b/second.txt": bytes("two"), "folder/first.exe": bytes("one") });
});

test("the same files give the same bytes, in whichever order and time zone", () => {
  const before = process.env["TZ"];
  const one = zip("folder", files, "first.exe");
  process.env["TZ"] = "Asia/Tokyo";
  const other = zip("folder", new Map([...files].reverse()), "first.exe");
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  expect(Buffer.from(other).equals(one)).toBe(true);
});
