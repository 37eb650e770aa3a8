import { describe, expect, it } from "vitest";
import { messageTable } from "../messages/table.js";
import { placeOf } from "./base.js";
import { quoted } from "./description.js";
import { mibText } from "./module.js";

const base = "1.3.6.1.4.1.99999.5";
const text = mibText(base);

describe("the MIB", () => {
  it("tells of a notification what the table says of its message", () => {
    const { meaning, remedy } = messageTable.VK321;
    const flat = text.replace(/\s+/g, " ");
    expect(flat).toContain(`"VK321: ${meaning.en} ${remedy.en}"`);
  });

  it("has the split brain's notification where the vendor's pattern puts it, and its own below the base", () => {
    expect(text).toMatch(
      /^volkitSplitBrain NOTIFICATION-TYPE\n[^}]*}[^}]*::= \{ volkitVendorNotifications 160 \}/m,
    );
    expect(text).toMatch(/^volkitTest NOTIFICATION-TYPE\n[^}]*}[^}]*::= \{ volkitNotifications 2 \}/m);
    expect(text).toContain("volkitBase1 OBJECT IDENTIFIER ::= { enterprises 99999 }");
    expect(text).toContain("::= { volkitBase1 5 }");
  });

  it("is ASCII, in lines that no terminal has to break", () => {
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
  });

  it("holds a text that would end its quotation, or is not ASCII, in its own words", () => {
    expect(quoted('say "no" to a café')).toBe(`\n        "say 'no' to a caf"`);
  });
});

describe("its place", () => {
  it("is below an enterprise by named arcs, or the enterprise itself", () => {
    expect(placeOf("1.3.6.1.4.1.8072.9999.7")).toEqual({
      above: [
        { name: "volkitBase1", parent: "enterprises", number: 8072 },
        { name: "volkitBase2", parent: "volkitBase1", number: 9999 },
      ],
      parent: "volkitBase2",
      number: 7,
    });
    expect(placeOf("1.3.6.1.4.1.55555")).toEqual({ above: [], parent: "enterprises", number: 55555 });
  });
});
