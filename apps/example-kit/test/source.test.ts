import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const sources = readdirSync(new URL("src/", root)).map((name) =>
  readFileSync(new URL(`src/${name}`, root), "utf8"),
);

it("is a whole kit in under 200 lines, comments and messages included", () => {
  const lines = sources.reduce((sum, source) => sum + source.split("\n").length - 1, 0);
  expect(lines).toBeLessThan(200);
});

it("is built from packages that anybody can install", () => {
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/ from "([^."][^"]*)";/g)].map(([, name]) => name),
  );
  const packages = [...new Set(imported)].filter((name) => !name?.startsWith("node:"));
  const isPrivate = (name = ""): unknown => {
    const manifest = new URL(`../../packages/${name.replace("@volkit/", "")}/package.json`, root);
    const read: unknown = JSON.parse(readFileSync(manifest, "utf8"));
    return typeof read === "object" && read !== null && "private" in read;
  };
  expect(packages.length).toBeGreaterThan(3);
  expect(packages.filter(isPrivate)).toEqual([]);
});

it.each(["own-kit.md", "own-kit.ja.md"])("is what %s shows of it", (page) => {
  const text = readFileSync(new URL(`../docs/${page}`, root), "utf8");
  const shown = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(([, code]) => code ?? []);
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter((code) => !sources.some((source) => source.includes(code)))).toEqual([]);
});
