import { describe, expect, test } from "vitest";
import { lookAt } from "./lab.fixture.js";
import { meansIn, type Trouble } from "../survey/lab.fixture.js";
import { look } from "./look.js";

describe("a tag that leads to no volume", () => {
  const refused = async (trouble: Trouble, tag: string) => {
    const looked = await look([tag], meansIn(trouble).means);
    return looked.kind === "refused" ? [looked.why.map(({ id }) => id), looked.hint?.en] : looked.kind;
  };

  test("may be mistyped where nobody has heard of it", async () => {
    expect(await refused({}, "Vol.F")).toEqual([["VK104"], "Check the tag; volkit status lists them."]);
  });

  test("is not said to be mistyped where LifeKeeper does not list its resources, or the configuration has it", async () => {
    expect(await refused({ faults: ["hang NODEA ins_list"] }, "Vol.E")).toEqual([["VK104"], undefined]);
    expect(await refused({ file: { resources: { "Vol.X": {} } } }, "Vol.X")).toEqual([["VK104"], undefined]);
  });
});

test("where no resource is known since LifeKeeper does not list any, that is not taken to be well", async () => {
  const { resources, findings, severity } = await lookAt({ faults: ["hang NODEA ins_list"] });
  expect([resources, severity, findings.length]).toEqual([[], "unknown", 1]);
  expect(findings[0]?.title.en).toBe("the list of resources could not be had: no resource can be shown");
  expect(findings[0]?.means?.en).toMatch(/^That does not mean that all is well\. "ins_list/);
  expect(findings[0]?.means?.ja).toMatch(/^正常という意味ではありません。/);
  expect(findings[0]?.look).toEqual(["ins_list -a filesys -r volume", "volkit doctor"]);
});
