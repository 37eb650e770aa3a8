import * as procedures from "@volkit/kit-orchestrator";
import { beforeAll, describe, expect, it } from "vitest";
import type { FlowChart } from "volkit/src/report/chart/flow-chart.js";
import { layOut, sizes } from "volkit/src/report/chart/layout.js";
import { widthOf } from "volkit/src/report/chart/text-lines.js";
import { filled } from "volkit/src/report/chart/words.js";
import { chartOf } from "./chart.js";
import { exampleNames } from "./chart-names.js";
import { pictureOf } from "./charts.js";
import { walked } from "./walked.js";

let chart: FlowChart;
beforeAll(async () => {
  chart = chartOf(
    "restore",
    [{ name: "restore", start: (await walked(procedures, "restore")).whole }],
    false,
  );
});

describe("the chart of restore", () => {
  it("has a node for each command, named for its step", () => {
    expect(chart.nodes.map(({ id }) => id)).toEqual(
      ["1", "2a", "2b", "2c", "3.1", "3.2", "4", "5", "6.1", "6.2", "6.3"].map((label) => `restore-${label}`),
    );
  });

  it("has each edge from a node to a node or an end, and marks a run can be found by", () => {
    const known = new Set([...chart.nodes, ...chart.ends].map(({ id }) => id));
    for (const { from, to } of chart.edges) expect([known.has(from), known.has(to)]).toEqual([true, true]);
    const picture = pictureOf("restore", chart, "en");
    expect(picture).toContain(
      'id="restore-2b" data-step="restore.2b" data-command="EMCmd . UNLOCKVOLUME E:"',
    );
    expect(picture).toContain('id="restore-2b-to-restore-exit-1-12501"');
    const ids = [...picture.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["en", "ja"] as const)("keeps its texts in their boxes: %s", (language) => {
    const shown = {
      language,
      commandOf: ({ line }: { readonly line: string }) => filled(line, exampleNames),
      remarksOf: () => [],
    };
    for (const { title, command, again, rungs } of layOut(chart, shown).placed) {
      for (const line of [...title, ...again])
        expect(widthOf(line, 13.8, "words")).toBeLessThan(sizes.box - 12);
      for (const line of command)
        expect(widthOf(line, sizes.command, "command")).toBeLessThan(sizes.box - 12);
      for (const { text, pill } of rungs) {
        const room = sizes.box - sizes.stem - 12 - pill.width;
        for (const line of text) expect(widthOf(line.text, sizes.words, "words")).toBeLessThan(room);
      }
    }
  });

  it.each(["en", "ja"] as const)(
    "is a picture that asks for nothing else, and says what it shows: %s",
    (language) => {
      const picture = pictureOf("restore", chart, language);
      expect(picture).not.toMatch(/<script|href|url\((?!#arrow)|@import|@font-face/);
      expect(picture).toMatch(/<title id="title">.+<\/title>\n<desc id="description">.+<\/desc>/);
      expect(picture).toContain("prefers-color-scheme:dark");
    },
  );
});
