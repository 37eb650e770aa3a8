import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = `${root}.github/workflows/`;
const read = (file: string): string => readFileSync(file, "utf8");

/** A mapping of YAML, whatever is in it. */
type Mapping = Readonly<Record<string, unknown>>;

function mapping(value: unknown): Mapping {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function stepsOf(job: unknown): Mapping[] {
  const { steps } = mapping(job);
  return Array.isArray(steps) ? steps.map(mapping) : [];
}

function textsOf(steps: readonly Mapping[], key: string): string[] {
  return steps.map((step) => step[key]).filter((text) => typeof text === "string");
}

const scripts = mapping(mapping(JSON.parse(read(`${root}package.json`)))["scripts"]);

test("CI runs what anybody runs", () => {
  const jobs = Object.values(mapping(mapping(parse(read(`${folder}ci.yml`)))["jobs"]));
  expect(textsOf(jobs.flatMap(stepsOf), "run")).toContain(".ci/run");
});

describe.each(readdirSync(folder))("%s", (file) => {
  const text = read(folder + file);
  const workflow = mapping(parse(text));
  const jobs = Object.entries(mapping(workflow["jobs"]));
  const runs = textsOf(
    jobs.flatMap(([, job]) => stepsOf(job)),
    "run",
  ).flatMap((run) => run.trim().split("\n"));

  test("runs scripts and files that this repository has", () => {
    const named = runs.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = runs.flatMap((run) => /^(?:node )?(?:\.\/)?(\.ci\/\S+|tooling\/\S+)/.exec(run)?.[1] ?? []);
    expect(files.filter((name) => !existsSync(root + name))).toEqual([]);
    expect(named.length + files.length).toBeGreaterThan(0);
  });

  test("uses actions by their commit, with the version that it is said to be", () => {
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("may read, and more only in the job that needs it", () => {
    expect(workflow["permissions"]).toEqual({ contents: "read" });
    const writing = jobs.filter(([, job]) =>
      JSON.stringify(mapping(job)["permissions"] ?? {}).includes("write"),
    );
    expect(writing.map(([name]) => `${file}: ${name}`)).toEqual(
      { "release.yml": ["release.yml: publish"], "docs.yml": ["docs.yml: show"] }[file] ?? [],
    );
  });

  test("leaves no credentials where others' programs run, except for who has to push", () => {
    const checkouts = jobs.flatMap(([name, job]) =>
      stepsOf(job)
        .filter((step) => String(step["uses"]).startsWith("actions/checkout@"))
        .map((step) => [name, mapping(step["with"])["persist-credentials"]]),
    );
    expect(checkouts.filter(([name, kept]) => kept !== false && name !== "publish")).toEqual([]);
  });

  test("puts nothing that others write into a shell", () => {
    expect(runs.filter((run) => run.includes("${{"))).toEqual([]);
  });

  test("ends each job in time", () => {
    expect(jobs.filter(([, job]) => mapping(job)["timeout-minutes"] === undefined)).toEqual([]);
  });
});
