import { describe, expect, it } from "vitest";
import { at, cutShort, incident, pageOf, runAt } from "../../test/report/support/stories.js";

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

describe("a row of the story", () => {
  const nobody = { action: "quickCheck", nodes: 3, faults: ["node-down NODEB"] } as const;

  it("tells that a run switched over", async () => {
    const text = await textOf([
      await runAt(0, { action: "quickCheck" }),
      await runAt(5, { action: "restore", node: "NODEB" }),
    ]);
    expect(text).toMatch(
      /NODEB restore . \w+ \(\d\) target, NODEA mirroring,[^:]*: \w+ SWITCHED OVER to NODEB/,
    );
  });

  it("tells the state of the mirrors", async () => {
    const check = await runAt(0, { action: "quickCheck", faults: ["mirror-paused E:"] });
    expect(await textOf([check, await runAt(9, { action: "remove" })])).toMatch(
      /NODEA quickCheck . succeeded \(0\)(, with a warning)? source, NODEB paused/,
    );
  });

  it("tells every warning, what could not be found out, and has no check mark then", async () => {
    const text = await textOf([await runAt(0, nobody), await runAt(9, { action: "remove" })]);
    expect(text).toMatch(/quickCheck ! succeeded \(0\), with a warning .*split brain [^.]*unknown.*VK320/);
  });

  it("tells at which command a run was killed", async () => {
    const killed = cutShort(await runAt(5, { action: "restore", node: "NODEB" }));
    expect(await textOf([await runAt(0, { action: "quickCheck" }), killed])).toMatch(
      /restore ✕ killed killed, or lost its power, at restore\.2a: EMCmd/,
    );
  });

  it("names the tag where there are several", async () => {
    const check = await runAt(0, { action: "quickCheck" });
    const other = { ...(await runAt(5, { action: "quickCheck" })), tag: "Vol.F" };
    expect(await textOf([check, at(9, check)])).not.toMatch(/No\. When Node Tag Action/);
    expect(await textOf([check, other])).toMatch(/When Node Tag Action .* NODEA Vol\.F quickCheck/);
  });

  it("tells of an observed call how the vendor's script ended, and what volkit would have done", async () => {
    expect(await textOf(await incident())).toMatch(
      /The vendor&#39;s script: answered 1 volkit, observing: would have succeeded/,
    );
  });
});

it("explains each look of a bar in the legend: a command that was under way to the last is dashed", async () => {
  const page = await pageOf([cutShort(await runAt(0, { action: "restore", node: "NODEB" }))]);
  expect(page).toMatch(/<g class="(reads|changes) open"/);
  const legend = /<p class="legend"[^]*?<\/p>/.exec(page)?.[0];
  expect(legend).toMatch(/class="key open"><\/span>under way to the last/);
});
