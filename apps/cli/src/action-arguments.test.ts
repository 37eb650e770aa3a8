import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandAt, parseActionArguments } from "./action-arguments.js";

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      "-t",
      "-i",
      "--volume",
      "--config",
      "--json",
      "-t=",
      "-i=E:",
      "--volume=E",
      "",
      "-",
      "=",
      "-R",
    ),
    fc.string(),
  ),
);
const tag = fc.stringMatching(/^[A-Za-z0-9.=_ä日][A-Za-z0-9.=_ä日 -]{0,20}$/u);

describe("parseActionArguments", () => {
  test("takes twice as long for twice the words, not four times", () => {
    const seconds = (count: number): number => {
      const given = ["-t", "A", ...Array.from({ length: count }, () => "--json")];
      const began = process.cpuUsage();
      parseActionArguments("quickCheck", given);
      return process.cpuUsage(began).user / 1_000_000;
    };
    seconds(1000);
    expect(seconds(400_000)).toBeLessThan(1);
  });

  test("never throws, and refuses with exactly one reason or gives a tag", () => {
    fc.assert(
      fc.property(words, (given) => {
        const parsed = parseActionArguments("quickCheck", given);
        if (parsed.kind === "refused") expect(parsed.why.severity).toBe("ERROR");
        else expect(parsed.arguments.tag).toMatch(/^[^-\s]/u);
      }),
    );
  });

  test("reads back what is written, as the next word or after =", () => {
    fc.assert(
      fc.property(tag, fc.constantFrom("E", "e:", "E:\\"), fc.boolean(), (name, volume, attached) => {
        const given = attached ? [`-t=${name}`, `--volume=${volume}`] : ["-t", name, "--volume", volume];
        expect(parseActionArguments("remove", given)).toEqual({
          kind: "arguments",
          arguments: { tag: name, id: "", volume: { letter: "E", name: "E:" }, tolerated: [] },
        });
      }),
    );
  });

  test("keeps what it does not know", () => {
    const parsed = parseActionArguments("remove", ["-R", "-t", "T", "--x=1", "y"]);
    expect(parsed).toMatchObject({ arguments: { tag: "T", tolerated: ["-R", "--x=1", "y"] } });
  });

  test("splits at the first = only", () => {
    expect(parseActionArguments("remove", ["-t=a=b", "-i=c="])).toMatchObject({
      arguments: { tag: "a=b", id: "c=" },
    });
  });
});

describe("commandAt", () => {
  test("passes over options and their values", () => {
    expect(commandAt(["-t", "remove", "--json", "restore"])).toBe(3);
    expect(commandAt(["-t=remove", "restore"])).toBe(1);
    expect(commandAt(["--json"])).toBe(-1);
    expect(commandAt([])).toBe(-1);
  });
});
