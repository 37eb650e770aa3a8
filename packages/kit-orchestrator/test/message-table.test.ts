import { describe, expect, it } from "vitest";
import { messageTable, steps, type MessageEntry } from "../src/index.js";

const table: readonly (readonly [string, MessageEntry])[] = Object.entries(messageTable);
/** What a tool's ending or the edges of a run give cause to say, whichever step it was. */
const ofAnyStep = ["VK190", "VK201", "VK202", "VK203", "VK204", "VK205", "VK206", "VK208", "VK209"];
const japanese = /[\u3041-\u30fe\u4e00-\u9fff]/;

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = ""]) => name))].toSorted();
}

describe.each(table)("message %s", (id, { severity, steps: saidBy, text, meaning, remedy }) => {
  it("has a number of the seed, or VK and three digits", () => {
    expect(id).toMatch(/^(?:\d{5}|VK\d{3})$/);
    expect(["ERROR", "WARN", "INFO"]).toContain(severity);
  });

  it("is one line without white space at its ends, in each language", () => {
    for (const line of typeof text === "string" ? [text] : [text.en, text.ja]) {
      expect(line).toBe(line.trim());
      expect(line).toMatch(/^[^\r\n\t]+$/);
    }
  });

  it("has two languages where it is the kit's own, with the same values in both", () => {
    if (typeof text === "string") {
      expect(id).toMatch(/^\d/);
      return;
    }
    expect(id).toMatch(/^VK/);
    expect(text.en).not.toMatch(japanese);
    expect(text.ja).toMatch(japanese);
    expect(placeholders(text.ja)).toEqual(placeholders(text.en));
  });

  it("says what it means and what to do, in both languages", () => {
    for (const { en, ja } of [meaning, remedy]) {
      expect(en).toMatch(/^\S.*[."]$/);
      expect(en).not.toMatch(japanese);
      expect(ja).toMatch(japanese);
    }
  });

  it("names steps that there are, unless any step can say it", () => {
    expect(saidBy.length === 0).toBe(ofAnyStep.includes(id));
    for (const step of saidBy) expect(Object.keys(steps)).toContain(step);
  });

  it("of the kit's own, in one procedure, says which step", () => {
    if (typeof text === "string" || !saidBy.some((step) => step.includes("."))) return;
    const [only, ...more] = saidBy;
    const beginning = more.length === 0 ? `${only ?? ""}: ` : "{step}: ";
    expect(text.en.startsWith(beginning)).toBe(true);
    expect(text.ja.startsWith(beginning)).toBe(true);
  });
});

describe("the steps", () => {
  it("are named in both languages", () => {
    for (const { en, ja } of Object.values(steps)) {
      expect(en).not.toMatch(japanese);
      expect(ja).toMatch(japanese);
    }
  });

  it("are those of the three procedures and of clearing flags, and three before them", () => {
    const numbered = Object.keys(steps).filter((step) => step.includes("."));
    expect(numbered).toEqual([
      ..."123456".split("").map((number) => `monitor.${number}`),
      ...["1", "2a", "2b", "2c", "3", "4", "5", "6"].map((number) => `restore.${number}`),
      ..."123456".split("").map((number) => `remove.${number}`),
      ..."12345".split("").map((number) => `clear.${number}`),
    ]);
    expect(Object.keys(steps).slice(0, 3)).toEqual(["start", "volume", "peers"]);
  });
});
