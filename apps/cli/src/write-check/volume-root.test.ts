import { describe, expect, test } from "vitest";
import { volumeRoot } from "./volume-root.js";

const e = { letter: "E", name: "E:" };

function on(platform: NodeJS.Platform, named?: string): string | undefined {
  return volumeRoot(e, named, { platform });
}

describe("the root of a volume", () => {
  test("is its drive's on Windows, and nowhere else anything", () => {
    expect([on("win32"), on("linux"), on("darwin")]).toEqual(["E:\\", undefined, undefined]);
  });

  test.each([
    ["D:\\mounts\\e", "D:\\mounts\\e"],
    ["d:/mounts/e", "d:\\mounts\\e"],
    ["\\\\?\\Volume{1}\\", "\\\\?\\Volume{1}\\"],
    ["\\\\server\\share", "\\\\server\\share\\"],
  ])("is what was named, by a full path of Windows: %s", (named, root) => {
    expect([on("win32", named), on("linux", named)]).toEqual([root, undefined]);
  });

  test.each(["", "e", ".\\e", "\\mounts\\e", "/mnt/e", "E:", "E:data"])(
    "is unknown on Windows where the path depends on the current folder or drive: %j",
    (named) => {
      expect(on("win32", named)).toBeUndefined();
    },
  );

  test("is what was named, from the root on, elsewhere", () => {
    expect([on("linux", "/mnt/e"), on("linux", "mnt/e"), on("linux", "")]).toEqual([
      "/mnt/e",
      undefined,
      undefined,
    ]);
  });
});
