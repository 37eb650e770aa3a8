import { messageText, type Language } from "@volkit/kit-orchestrator";
import { describe, expect, test } from "vitest";
import { checkConfiguration } from "./check.js";
import { badFiles, goodFiles } from "./samples.fixture.js";

function said(content: unknown, language: Language): string[] {
  const checked = checkConfiguration("C:\\LK\\etc\\volkit.json", content);
  return checked.kind === "valid" ? [] : checked.problems.map((problem) => messageText(problem, language));
}

describe("valid", () => {
  for (const content of goodFiles) {
    test(JSON.stringify(content).slice(0, 70), () => {
      expect(checkConfiguration("f", content)).toEqual({ kind: "valid", content });
    });
  }
});

describe("not valid: the key's path, what stands there, what was expected", () => {
  for (const [content, path, found, en, ja] of badFiles) {
    test(`${path}: ${found}`, () => {
      expect(said(content, "en")).toEqual([
        `The configuration C:\\LK\\etc\\volkit.json is not valid at ${path}: found ${found}, expected ${en}.`,
      ]);
      expect(said(content, "ja")).toEqual([
        `設定ファイル C:\\LK\\etc\\volkit.json の ${path} が正しくありません。設定値: ${found === "nothing" ? "なし" : found}、期待される値: ${ja}。`,
      ]);
    });
  }

  test("a long value is shown in part", () => {
    const [text = ""] = said({ node: ` ${"x".repeat(500)}` }, "en");
    expect(text).toContain('found " xxxx');
    expect(text).toContain("x…, expected");
    expect(text.length).toBeLessThan(300);
  });

  test("a file that is something else altogether is told in twenty places and a count", () => {
    const other = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, index]));
    const texts = said(other, "en");
    expect(texts).toHaveLength(21);
    expect(texts.at(-1)).toContain("30 more places");
  });

  test("a file of the greatest size that is wrong all over is judged at once", () => {
    const addresses = Array.from({ length: 20_000 }, () => 1);
    const began = process.cpuUsage();
    const texts = said({ resources: { A: { peers: [{ node: "A", addresses }] } } }, "en");
    expect(texts.at(-1)).toContain("19980 more places");
    expect(process.cpuUsage(began).user / 1_000_000).toBeLessThan(3);
  });
});

test("managers are known apart by their names, in whatever case", () => {
  const manager = { name: "noc", host: "192.0.2.1", version: "2c", community: { env: "C" } };
  const checked = checkConfiguration("f", { snmp: { managers: [manager, { ...manager, name: "NOC" }] } });
  expect(checked.kind).toBe("invalid");
});
