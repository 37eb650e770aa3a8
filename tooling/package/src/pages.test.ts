import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { packed, pages } from "./pages.js";

test("pages are linked where they lie in a package, and sources are only named", () => {
  const readme =
    "See [the lab](apps/docs/lab.md), [monitor.ts](packages/a/src/monitor.ts), [LICENSE](LICENSE).";
  expect(packed(readme, "README.md")).toBe("See [the lab](docs/lab.md), monitor.ts, [LICENSE](LICENSE).");
  expect(
    packed(
      "the [package](../../packages/a); [logs](records.md#kept), [tried](../../README.md#try-it)",
      "apps/docs/lab.md",
    ),
  ).toBe("the package; [logs](records.md#kept), [tried](../README.md#try-it)");
  expect(packed("[all](../paths.md) of [it](#it)", "apps/docs/paths/remove.md")).toBe(
    "[all](../paths.md) of [it](#it)",
  );
  expect(packed("[patch](../../../patches/a.patch)", "apps/docs/decisions/a.md")).toBe("patch");
});

test("no link of a package leads nowhere", () => {
  const files = pages();
  const linked = [...files].flatMap(([path, bytes]) =>
    [
      ...Buffer.from(bytes)
        .toString("utf8")
        .matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
    ]
      .map(([, target = ""]) => target)
      .filter((target) => !/^https?:/.test(target))
      .map((target) => posix.join(dirname(path), target)),
  );
  expect(linked).toContain("docs/install.ja.md");
  expect(linked.filter((target) => !files.has(target) && target !== "LICENSE")).toEqual([]);
});
