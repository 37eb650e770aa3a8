import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/main.js";
import { systemWith } from "../../src/system.fixture.js";
import { incident } from "./support/stories.js";

const home = mkdtempSync(join(tmpdir(), "volkit-report-"));
const records = join(home, "Out", "volkit");

beforeAll(async () => {
  mkdirSync(join(records, "observed"), { recursive: true });
  for (const record of await incident()) {
    const folder = record.format === "volkit-record" ? records : join(records, "observed");
    writeFileSync(
      join(folder, `${named(record.run)}.json`),
      JSON.stringify({ ...record, run: named(record.run) }),
    );
  }
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Ids as volkit makes them have milliseconds. */
function named(run: string): string {
  return run.replace(/^(\d{8}T\d{6})Z/, "$1000Z");
}

async function report(...words: readonly string[]) {
  let [stdout, stderr] = ["", ""];
  const system = {
    ...systemWith({ LKROOT: home, COMPUTERNAME: "NODEA" }),
    print: (stream: "stdout" | "stderr", text: string) => {
      if (stream === "stdout") stdout += text;
      else stderr += text;
    },
  };
  return { exit: await main(["report", ...words], system), stdout, stderr };
}

function pageAt(name: string): string {
  return readFileSync(join(home, name), "utf8");
}

describe("volkit report", () => {
  it("is of the newest run unless one is named", async () => {
    const file = join(home, "newest.html");
    expect(await report("-o", file)).toMatchObject({ exit: 0, stderr: "" });
    expect(pageAt("newest.html")).toContain("<title>remove on NODEA, 2026-11-20 12:12:20</title>");
  });

  it("is of the run that a part of its id names", async () => {
    await report("000009", "-o", join(home, "one.html"));
    expect(pageAt("one.html")).toContain("<title>restore on NODEB, 2026-11-20 12:00:09</title>");
  });

  it("tells all of a folder as one story, observed calls beside the vendor's result", async () => {
    const { stdout } = await report(records, "-o", join(home, "story.html"));
    expect(stdout).toMatch(/story\.html \(\d+ KB, runs: 9\)/);
    expect(pageAt("story.html")).toContain("What happened");
    expect(pageAt("story.html")).toMatch(/The vendor&#39;s script[^]*answered 1/);
  });

  it("is the same page of the same records at the same moment", async () => {
    await report(records, "-o", join(home, "first.html"));
    await report("--from", records, records, "-o", join(home, "second.html"));
    expect(pageAt("first.html")).toBe(pageAt("second.html"));
  });

  it("speaks Japanese", async () => {
    await report("000009", "--lang", "ja", "-o", join(home, "ja.html"));
    expect(pageAt("ja.html")).toMatch(/<html lang="ja">[^]*コマンドの時系列/);
  });

  it("takes the place of an earlier report, and leaves nothing else behind", async () => {
    const file = join(home, "again.html");
    await report("000009", "-o", file);
    expect((await report("000005", "-o", file)).exit).toBe(0);
    expect(pageAt("again.html")).toContain("remove on NODEA");
    expect(readdirSync(home).filter((name) => name.startsWith("again"))).toEqual(["again.html"]);
  });

  it("writes over nothing else, unless it is forced", async () => {
    const file = join(home, "mine.html");
    writeFileSync(file, "<!DOCTYPE html><p>mine</p>");
    expect(await report("000009", "-o", file)).toMatchObject({ exit: 1, stdout: "" });
    expect(pageAt("mine.html")).toBe("<!DOCTYPE html><p>mine</p>");
    expect((await report("000009", "--force", "-o", file)).exit).toBe(0);
    expect(pageAt("mine.html")).toContain("restore on NODEB");
  });

  it("writes over no record that it tells of, however that is spelled, and whatever is forced", async () => {
    const [record = ""] = readdirSync(records).filter((name) => name.endsWith(".json"));
    symlinkSync(records, join(home, "elsewhere"));
    for (const file of [join(records, record), join(home, "elsewhere", record)]) {
      const { exit, stderr } = await report(join(records, record), "--force", "-o", file);
      expect([exit, stderr]).toEqual([1, expect.stringContaining("holds what is to be reported")]);
    }
    expect(JSON.parse(readFileSync(join(records, record), "utf8"))).toHaveProperty("run");
  });

  it("does not write through a link", async () => {
    writeFileSync(join(home, "target"), "kept");
    symlinkSync(join(home, "target"), join(home, "link.html"));
    expect((await report("000009", "--force", "-o", join(home, "link.html"))).exit).toBe(0);
    expect(pageAt("target")).toBe("kept");
  });

  it.each([
    [["ffffff"], 1, /There is no run ffffff in .*20261120T/],
    [["000"], 1, /000 fits \d+ runs/],
    [["--from", "/nowhere"], 1, /\/nowhere/],
    [["--colour"], 2, /VK106.*--colour/],
  ])("says what is wrong with %j", async (words, exit, why) => {
    const said = await report(...words, "-o", join(home, "none.html"));
    expect(said.exit).toBe(exit);
    expect(said.stderr).toMatch(why);
  });

  it("needs -o", async () => {
    const { exit, stderr } = await report();
    expect(exit).toBe(2);
    expect(stderr).toMatch(/VK106.*-o/);
  });
});
