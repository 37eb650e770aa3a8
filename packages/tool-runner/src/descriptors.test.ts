import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";

import { expect, it } from "vitest";

import { whyNoDescriptors } from "./descriptors.js";

it("there are enough, again and again", () => {
  for (let i = 0; i < 2000; i += 1) expect(whyNoDescriptors()).toBeUndefined();
});

it.skipIf(process.platform === "win32")(
  "there are none left where as many are open as may be",
  ({ skip }) => {
    const opened: number[] = [];
    try {
      while (opened.length < 200_000) opened.push(openSync(devNull, "r"));
    } catch {
      expect(whyNoDescriptors()).toBe("too many open files (EMFILE)");
    } finally {
      for (const descriptor of opened) closeSync(descriptor);
    }
    skip(opened.length === 200_000, "more files may be open here than a test can open");
    expect(whyNoDescriptors()).toBeUndefined();
  },
);
