import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { volkit } from "../commands/command.fixture.js";
import { folderOf, maskedBundleOf, runAt } from "./record.fixture.js";

/** NODE2 fails in one bundle, and is well in the other: both the peer of one machine, or not. */
const one = runAt(1, { action: "deepCheck", node: "NODE2", outcome: "failed", exitCode: 1 });
const other = runAt(2, { node: "NODE2" });
const bundles = () => Promise.all([maskedBundleOf([one], "one.zip"), maskedBundleOf([other], "other.zip")]);

const fromAll = (paths: readonly string[]) => paths.flatMap((path) => ["--from", path]);

async function reportOf(...paths: readonly string[]) {
  const file = join(await folderOf([]), "page.html");
  const { stderr } = await volkit("report", ...paths, "-o", file);
  return { stderr, page: (await readFile(file, "utf8")).replace(/\s+/g, " ") };
}

describe("nodes of masked bundles with the same names are told apart", () => {
  test("by history, which compares them with nothing of each other and says so above its rows", async () => {
    const paths = await bundles();
    const { stdout, words } = await volkit("history", ...fromAll(paths));
    expect(stdout.startsWith("Names in a masked bundle are stand-ins")).toBe(true);
    expect(stdout.replace(/\s+/g, "")).toContain(`(1)${paths[0]},(2)${paths[1]}`);
    expect(words).toMatch(/NODE2 \(1\) +Vol\.E deepCheck FAILED .* NODE2 \(2\) +Vol\.E quickCheck ok/);
    expect(words).not.toContain("changed:");
  });

  test("by history for a machine, which has the names as they are and which bundles they are of", async () => {
    const paths = await bundles();
    const { stdout, stderr } = await volkit("history", "--json", ...fromAll(paths));
    expect(stderr).toContain("Names in a masked bundle are stand-ins");
    expect(JSON.parse(stdout)).toMatchObject({
      masked: paths,
      runs: [{ node: "NODE2" }, { node: "NODE2", changed: null }],
    });
  });

  test("by report, in its lanes, rows and tables, with a banner at its top", async () => {
    const paths = await bundles();
    const { page, stderr } = await reportOf(...paths);
    expect(stderr).toContain("Names in a masked bundle are stand-ins");
    expect(page).toMatch(/<main[^>]*> <p class="note">Names in a masked bundle are stand-ins/);
    expect(page).toContain("NODE2 (1), NODE2 (2)");
    expect(page.match(/<h4>\(\d\) /g)).toEqual(["<h4>(1) ", "<h4>(2) "]);
    expect(page.match(/<caption> NODE2 E: <\/caption>/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test("by show, which looks for the run before in the same bundle", async () => {
    const { words } = await volkit("show", "000002", ...fromAll(await bundles()));
    expect(words).toContain("No earlier run of this tag on this node is recorded here");
  });

  test("also where only one of two places is masked: its stand-ins are no real names", async () => {
    const { words } = await volkit(
      "history",
      ...fromAll([await maskedBundleOf([one]), await folderOf([other])]),
    );
    expect(words).toMatch(/NODE2 \(1\) +Vol\.E deepCheck .* NODE2 +Vol\.E quickCheck/);
  });
});

test.each([
  ["one masked bundle alone", async () => [await maskedBundleOf([one, other])]],
  ["places that are not masked", async () => [await folderOf([one]), await folderOf([other])]],
])("%s has names that are the same ones", async (_what, made) => {
  const paths = await made();
  const { words } = await volkit("history", ...fromAll(paths));
  expect(words).not.toContain("stand-ins");
  expect(words).toContain("changed: result: FAILED -> ok");
  const { page, stderr } = await reportOf(...paths);
  expect(stderr).toBe("");
  expect(page).not.toMatch(/stand-ins|<h4>\(/);
});
