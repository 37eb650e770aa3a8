import { describe, expect, test } from "vitest";
import { unknown } from "../known.js";
import { surveyed, type Trouble } from "../survey/lab.fixture.js";
import { displayWidth } from "../terminal/display-width.js";
import { picture } from "./picture.js";

async function drawn(trouble: Trouble, language: "en" | "ja" = "en", columns = 78): Promise<string[]> {
  return picture(await surveyed(trouble), language, columns);
}

describe("the nodes and their mirrors", () => {
  test.each<readonly [fault: string, en: string, ja: string]>([
    [
      "japanese NODEA",
      "NODEA [source, ISP] ==mirroring==> NODEB [target, OSU]",
      "NODEA [ソース, ISP] ==ミラーリング中==> NODEB [ターゲット, OSU]",
    ],
    [
      "mirror-paused E:",
      "NODEA [source, ISP] --paused--> NODEB [target, OSU]",
      "NODEA [ソース, ISP] --一時停止--> NODEB [ターゲット, OSU]",
    ],
    [
      "mirror-resync E:",
      "NODEA [source, ISP] ~~resync~~> NODEB [target, OSU]",
      "NODEA [ソース, ISP] ~~再同期中~~> NODEB [ターゲット, OSU]",
    ],
    [
      "split-brain E:",
      "NODEA [source, ISP] --paused-->X<--paused-- NODEB [source, OSU]",
      "NODEA [ソース, ISP] --一時停止-->X<--一時停止-- NODEB [ソース, OSU]",
    ],
    [
      "node-down NODEB",
      "NODEA [source, ISP] --paused--> NODEB [??, ??, DEAD]",
      "NODEA [ソース, ISP] --一時停止--> NODEB [??, ??, DEAD]",
    ],
    ["hang NODEA EMCmd", "NODEA [??, ISP] --??-- NODEB [??, OSU]", "NODEA [??, ISP] --??-- NODEB [??, OSU]"],
    ["hang NODEA eqv_list", "NODEA [source, ISP] ??", "NODEA [ソース, ISP] ??"],
  ])("%s", async (fault, en, ja) => {
    expect(await drawn({ faults: [fault] })).toEqual([en]);
    expect(await drawn({ faults: [fault] }, "ja")).toEqual([ja]);
  });

  test("are seen from the source, whichever node looks", async () => {
    expect(await drawn({ from: "NODEB" })).toEqual([
      "NODEA [source, ISP] ==mirroring==> NODEB [target, OSU]",
    ]);
  });

  test("three stand one under the other, their arrows equally long", async () => {
    expect(await drawn({ nodes: 3, faults: ["mirror-paused E: NODEC"] })).toEqual([
      "NODEA [source, ISP] ==mirroring==> NODEB [target, OSU]",
      "                    --paused-----> NODEC [target, OSU]",
    ]);
    expect(await drawn({ nodes: 3, faults: ["mirror-paused E: NODEC"] }, "ja")).toEqual([
      "NODEA [ソース, ISP] ==ミラーリング中==> NODEB [ターゲット, OSU]",
      "                    --一時停止--------> NODEC [ターゲット, OSU]",
    ]);
  });

  test("which line of the source is whose may not be known", async () => {
    const survey = await surveyed({ nodes: 3 });
    const links = survey.links.map((link) => ({ ...link, state: unknown({ en: "why", ja: "理由" }) }));
    expect(picture({ ...survey, links }, "en", 78)[0]).toBe(
      "NODEA [source, ISP] --??--> NODEB [target, OSU]",
    );
  });

  test("names too long for one line get their own", async () => {
    const nodes = ["PRODUCTION-DB01", "PRODUCTION-DB02"];
    const lines = await drawn({ nodes, from: "PRODUCTION-DB01" }, "ja", 60);
    expect(lines).toEqual([
      "PRODUCTION-DB01 [ソース, ISP]",
      "  ==ミラーリング中==> PRODUCTION-DB02 [ターゲット, OSU]",
    ]);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });
});
