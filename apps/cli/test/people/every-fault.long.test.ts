import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeFaults } from "@volkit/cluster-lab";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/terminal/display-width.js";
import type { Ended } from "../blackbox/harness/program.js";
import { inLab, type Lab } from "../lab/lab.js";

/** What only looks, in words; each has to do its best whatever is wrong with the cluster. */
const commands: readonly (readonly string[])[] = [
  ["status", "--lang", "ja"],
  ["status", "--json"],
  ["plan", "deepCheck", "-t", "Vol.E", "--lang", "ja"],
  ["plan", "restore", "-t", "Vol.E", "--lang", "ja"],
  ["plan", "remove", "-t", "Vol.E", "--lang", "ja"],
  ["doctor", "--lang", "ja"],
  ["split-brain", "show", "Vol.E", "--lang", "ja"],
];

/** Programs that a fault makes misbehave: what everything rests on, and the way to the peer. */
const programs = ["EMCmd", "lcdremexec"] as const;

/** With VOLKIT_EVERY_PROGRAM each fault about a program meets both, otherwise one of them, taking turns. */
const isEvery = process.env["VOLKIT_EVERY_PROGRAM"] !== undefined;

/** Every fault of the lab, in words; those that are about a program with each of these. */
function everyFault(folder: string): (readonly string[])[] {
  return describeFaults().flatMap(({ name, usage }, turn) => {
    // What it leaves behind is nobody's to end.
    if (name === "leave-child") return [];
    if (name === "node-down") return [[name, "NODEB"]];
    if (!/PROGRAM|TOOL/.test(usage)) return [[name, ...usage.split(" ").slice(1).flatMap(wordFor)]];
    const more = name === "exit" ? ["9"] : name === "frozen" ? [folder] : [];
    const met = programs.filter((_, place) => isEvery || (place + turn) % programs.length === 0);
    return met.map((program) => [name, "NODEA", program, ...more]);
  });
}

function wordFor(part: string): string[] {
  switch (part) {
    case "NODE":
      return ["NODEA"];
    case "OTHER":
      return ["NODEB"];
    case "VOLUME":
      return ["E:"];
    default:
      return [];
  }
}

const configuration = {
  resources: { "Vol.E": { volume: "E:", peers: [{ node: "NODEB", addresses: ["10.0.0.2"] }] } },
  timeouts: { default: 1.5 },
};

async function configure({ dir }: Lab): Promise<void> {
  const folder = join(dir, "NODEA", "lifekeeper", "etc");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "volkit.json"), JSON.stringify(configuration));
}

/** English sentences in Japanese: longer than any name or command, none of the seed's numbered lines, and nothing a tool printed. */
function englishIn(text: string): string[] {
  const between = text.replace(/\s+/g, " ").split(/[\u3041-\u30fe\u4e00-\u9fff、。「」]+/);
  const isSentence = (part: string) => /(?:\b[a-z]{2,} ){5,}/.test(part);
  return between.filter((part) => isSentence(part) && !/\b\d{5} |volkit lab:|file system is NTFS/.test(part));
}

describe.concurrent("whatever is wrong, what only looks tells it, and changes nothing", () => {
  for (const fault of [undefined, ...everyFault("/tmp")]) {
    test(fault?.join(" ") ?? "nothing is wrong", { timeout: 120_000 }, async () => {
      await inLab("2", async (lab) => {
        await configure(lab);
        if (fault !== undefined) expect((await lab.lab("fault", ...fault)).exit, fault.join(" ")).toBe(0);
        const before = (await lab.lab("status", "--json")).stdout;
        for (const words of commands) tells(await lab.lab("run", "NODEA", "--", ...words), words);
        expect((await lab.lab("status", "--json")).stdout).toBe(before);
      });
    });
  }
});

function tells({ exit, stdout }: Ended, words: readonly string[]): void {
  const what = words.join(" ");
  expect(exit, what).toBeOneOf([0, 1]);
  if (words.includes("--json")) {
    expect(JSON.parse(stdout), what).toBeTypeOf("object");
    return;
  }
  expect(
    stdout.split("\n").filter((line) => displayWidth(line) > 80),
    what,
  ).toEqual([]);
  expect(englishIn(stdout), what).toEqual([]);
}
