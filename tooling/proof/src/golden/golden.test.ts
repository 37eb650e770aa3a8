import * as procedures from "@volkit/kit-orchestrator";
import { lockVolume } from "@volkit/volume-locker";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { removeKey, restoreKey } from "volkit/src/report/chart/chart-keys.js";
import { runCharts } from "volkit/src/report/chart/charts.js";
import { chartOf } from "./chart.js";
import { pictureOf } from "./charts.js";
import { differenceIn } from "./difference.js";
import { pageFile } from "./files.js";
import { defaultSection } from "./page.js";
import { bookOf, walked, type Book } from "./walked.js";

const languages = ["en", "ja"] as const;

async function inGit(path: string): Promise<string> {
  return readFile(new URL(`../../../../${path}`, import.meta.url), "utf8");
}

describe.each(["restore", "remove"] as const)("what is in git of %s", (action) => {
  let book: Book;
  beforeAll(async () => {
    book = await bookOf(procedures, action);
  });

  it.each(languages)("is the page that the procedure gives: %s", async (language) => {
    const [path, page] = pageFile(book, language);
    expect(differenceIn(path, await inGit(path), page)).toBeUndefined();
  });

  it.each(languages)("is the chart that the procedure gives: %s", async (language) => {
    const path = `apps/docs/charts/${action}.${language}.svg`;
    const chart = chartOf(action, [{ name: action, start: book.byDefault.whole }], false);
    expect(differenceIn(path, await inGit(path), pictureOf(action, chart, language))).toBeUndefined();
  });

  it("is the chart that runs are drawn on", () => {
    const key = action === "restore" ? restoreKey("CheckVolume") : removeKey("fail");
    const chart = chartOf(action, [{ name: action, start: book.byDefault.whole }], false);
    expect(runCharts()[key]).toEqual(chart);
  });
});

// Every setting of the check, and deepCheck, take half a minute: the proof's chapter golden holds them.
describe("what is in git of quickCheck by the defaults", () => {
  it("is what the procedure gives", async () => {
    const book: Book = {
      action: "quickCheck",
      byDefault: await walked(procedures, "quickCheck"),
      variants: [],
    };
    for (const [language, path] of [
      ["en", "apps/docs/paths/quickCheck.md"],
      ["ja", "apps/docs/paths/quickCheck.ja.md"],
    ] as const) {
      const text = await inGit(path);
      for (const part of defaultSection(book, language)) expect(text).toContain(`\n${part}\n`);
    }
  });
});

describe("another procedure", () => {
  const onlyLocks: typeof procedures.remove = async (run) => {
    const { kind } = await run.ask("remove.6", lockVolume(run.resource.volume, "E:"));
    return kind === "done" ? "succeeded" : "failed";
  };

  it("gives another table and another chart, and nobody has to tell the generator", async () => {
    const { whole, parts, paths } = await walked({ ...procedures, remove: onlyLocks }, "remove");
    const byDefault = { whole, parts, paths };
    expect(defaultSection({ action: "remove", byDefault, variants: [] }, "en").join("\n")).toContain(
      ["| 1 | **6** done | **exit 0** | 1 |", "| 2 | **6** failed | **exit 1** | 1 |"].join("\n"),
    );
    const { nodes, ends } = chartOf("remove", [{ name: "remove", start: whole }], false);
    expect(nodes.map(({ id }) => id)).toEqual(["remove-6"]);
    expect(ends.map(({ id }) => id)).toEqual(["remove-exit-0", "remove-exit-1"]);
  });
});

describe("a difference", () => {
  it("names file, line, both texts, and the command that generates the file", () => {
    expect(differenceIn("apps/docs/paths/remove.md", "a\nb\nc\n", "a\nB\nc\n")).toBe(
      [
        "apps/docs/paths/remove.md, line 2, is not what the procedure does.",
        '  in git:    "b"',
        '  generated: "B"',
        "  If the procedure is meant to be so: npm run generate:paths, and look at the difference in git.",
      ].join("\n"),
    );
  });

  it("shows what is gone and what is new where the first line says little", () => {
    const shown = differenceIn("x.md", "3 paths\nrefresh\nlock\n", "2 paths\nlock\nshut\n");
    expect(shown).toContain('in git further down:    "refresh"\n  generated further down: "shut"\n');
  });

  it("is there where a file is missing, is shorter or is longer", () => {
    expect(differenceIn("x.md", undefined, "a\n")).toMatch(/^x\.md is not there\. /);
    expect(differenceIn("x.md", "a", "a\nb")).toContain('in git:    nothing\n  generated: "b"');
    expect(differenceIn("x.md", "a\nb", "a")).toContain('in git:    "b"\n  generated: nothing');
    expect(differenceIn("x.md", "a", "a")).toBeUndefined();
  });
});
