import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { executable, temporaryFolder } from "../test/tools.js";
import { lookOnDisk } from "./look.js";

it("tells a file, a folder and nothing apart", () => {
  const folder = temporaryFolder();
  executable(join(folder, "file"), "");
  mkdirSync(join(folder, "folder"));
  expect(lookOnDisk(join(folder, "file"))).toEqual({ kind: "file" });
  expect(lookOnDisk(join(folder, "folder"))).toEqual({ kind: "unusable", reason: "it is a folder" });
  expect(lookOnDisk(join(folder, "nothing"))).toEqual({ kind: "nothing" });
  expect(lookOnDisk(join(folder, "file", "below"))).toEqual({ kind: "nothing" });
});

it.skipIf(process.platform === "win32")("finds neither a device nor a link to itself usable", () => {
  const link = join(temporaryFolder(), "link");
  symlinkSync(link, link);
  expect(lookOnDisk("/dev/null")).toEqual({ kind: "unusable", reason: "it is not a file" });
  expect(lookOnDisk(link)).toEqual({
    kind: "unusable",
    reason: "too many symbolic links encountered (ELOOP)",
  });
});

it("survives a path that no system knows", () => {
  expect(lookOnDisk("/a\0b").kind).toBe("unusable");
});
