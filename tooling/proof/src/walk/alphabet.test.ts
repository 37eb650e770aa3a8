import { describe, expect, it } from "vitest";
import type { Answer } from "./answers/answer.js";
import * as emcmd from "./answers/emcmd.js";
import * as lifekeeper from "./answers/lifekeeper.js";
import * as plain from "./answers/plain.js";
import { telling } from "./answers/telling.js";
import { listing, mountPoint, serviceState } from "./answers/windows.js";
import { builtInWriteCheck } from "./answers/write-check.js";

const alphabets: readonly (readonly Answer[])[] = [
  ...Object.values(emcmd),
  ...Object.values(lifekeeper),
  ...Object.values(plain),
  ...[listing, mountPoint, serviceState, builtInWriteCheck, telling],
];

describe("an alphabet", () => {
  it("names each answer once", () => {
    for (const answers of alphabets) {
      const names = answers.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("gives no ending two meanings", () => {
    for (const answers of alphabets) {
      const endings = answers.flatMap(({ endings: of }) => of.map((ending) => JSON.stringify(ending)));
      expect(new Set(endings).size).toBe(endings.length);
    }
  });
});
