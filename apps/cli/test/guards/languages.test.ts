import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lackingIn } from "./two-languages.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

function sources(): string[] {
  return ["apps", "packages"]
    .flatMap((kind) => readdirSync(`${root}${kind}`).map((name) => `${kind}/${name}/src`))
    .filter((folder) => existsSync(`${root}${folder}`))
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
}

describe("everything written for people", () => {
  it("is in both languages", () => {
    const lacking = sources().flatMap((file) => {
      const source = readFileSync(`${root}${file}`, "utf8");
      return /\b(en|ja)\b/.test(source) ? lackingIn(file, source) : [];
    });
    expect(lacking).toEqual([]);
  });
});

describe("the test itself", () => {
  it.each([
    ["without Japanese", `const text = { en: "The disk is full." };`],
    ["without English", `const text = { ja: "空き容量がありません。" };`],
    ["with an empty language", `const text = { en: "The disk is full.", ja: "" };`],
    ["that is English twice", `const text = { en: "The disk is full.", ja: "The disk is full." };`],
    ["whose Japanese is English", `const text = { en: "full", ja: "is full" };`],
    ["whose English is Japanese", `const text = { en: "満杯", ja: "満杯です" };`],
    ["that a function makes", "const say = (n: number) => ({ en: `${n} left`, ja: `${n} are left` });"],
    ["that lies deep", `const texts = { a: { b: [{ en: "full", ja: " " }] } };`],
  ])("fails on a text that lacks a language: one %s", (_what, source) => {
    expect(lackingIn("texts.ts", source)).toHaveLength(1);
  });

  it.each([
    ["a text in both", `const text = { en: "The disk is full.", ja: "空き容量がありません。" };`],
    ["a technical token", `const text = { en: "volkit doctor", ja: "volkit doctor" };`],
    ["a name before a value", "const text = { en: `eqv_list ${en}`, ja: `eqv_list ${ja}` };"],
    ["values alone", `const text = { en: "In {step} ({action})", ja: "{step} ({action})" };`],
    ["what is asked for by its language", `const text = { en: textIn("en"), ja: textIn("ja") };`],
    ["nothing to say in either", `const text = { en: "", ja: "" };`],
    ["a value from elsewhere", "const text = { en: said, ja: said };"],
    ["values put together", "const text = { en: list.join(', '), ja: list.join('、') };"],
    ["no text at all", `const other = { end: 1, jar: "full" };`],
  ])("lets %s pass", (_what, source) => {
    expect(lackingIn("texts.ts", source)).toEqual([]);
  });
});
