import { expect, it } from "vitest";
import { cutShort, pageOf, runAt } from "../../test/report/support/stories.js";

/** The text of a page, without its markup. */
async function textOf(...of: Parameters<typeof pageOf>): Promise<string> {
  const page = await pageOf(...of);
  return page
    .slice(page.indexOf("<body>"))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

it("tells of a killed run how long it took at least: its record ends before it did", async () => {
  const killed = cutShort(await runAt(0, { action: "restore", node: "NODEB" }));
  expect(await textOf([killed])).toContain("Took at least 4 s");
  expect(await textOf([killed], "ja")).toContain("所要時間 4 秒以上");
  expect(await textOf([await runAt(0, { action: "remove" })])).not.toContain("at least");
});
