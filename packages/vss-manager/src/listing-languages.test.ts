import { readings } from "@volkit/testing";
import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { emptyStorage, noItems, oneCopy, storageForAnother } from "../test/listings.js";
import { words, type Words } from "../test/words.js";
import { readListing } from "./listing.js";

const { Japanese: japanese } = words;
const there: readonly ((words: Words) => string)[] = [emptyStorage, storageForAnother, oneCopy];

describe.each(Object.entries(words))("in %s", (_language, spoken) => {
  it.each(there)("%o is there", (listing) => {
    expect(readListing(exited(0, listing(spoken)))).toEqual({ kind: "present" });
  });

  it("no items, with exit status 1, is not there", () => {
    expect(readListing(exited(1, noItems(spoken)))).toEqual({ kind: "absent" });
  });

  it("the error that it may not be used, with exit status 2, is unknown", () => {
    const said = noItems(spoken).replace(spoken.none, `${spoken.none} (0x80070005)`);
    expect(readListing(exited(2, said))).toEqual({ kind: "unknown", why: { kind: "exit", code: 2 } });
  });
});

describe.each<"right" | "as UTF-8" | "as Latin-1">(["right", "as UTF-8", "as Latin-1"])(
  "Japanese in CP932, decoded %s",
  (reading) => {
    it.each(there)("%o is there", (listing) => {
      const text = readings(listing(japanese))[reading];
      expect(readListing(exited(0, text))).toEqual({ kind: "present" });
    });

    it("no items is not there", () => {
      const text = readings(noItems(japanese))[reading];
      expect(readListing(exited(1, text))).toEqual({ kind: "absent" });
    });
  },
);

describe("the two readings of a Japanese listing", () => {
  it("differ, or the tests above test nothing", () => {
    const { right, ...wrong } = readings(oneCopy(japanese));
    expect(right).toContain("元のボリューム");
    for (const text of Object.values(wrong)) expect(text).not.toContain("元のボリューム");
  });
});
