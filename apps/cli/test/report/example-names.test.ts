import { expect, it } from "vitest";
import { readRecorded, type Recorded } from "../../src/recorded/read.js";
import { incident, pageOf } from "./support/stories.js";

/** A record of a cluster whose nodes have names of their own. */
function ofOtherNodes(record: Recorded): Recorded {
  const names = JSON.stringify(record).replaceAll("NODEA", "LEFT").replaceAll("NODEB", "RIGHT");
  const read = readRecorded(names);
  if (read.kind !== "recorded") throw new Error(read.kind);
  return read.record;
}

it.each(["en", "ja"] as const)("a report names no node of an example: %s", async (language) => {
  const story = (await incident()).map(ofOtherNodes);
  for (const records of [story, ...story.map((record) => [record])]) {
    const seen = (await pageOf(records, language)).replaceAll(/<\/tspan><tspan[^>]*>/g, " ");
    expect(seen.match(/.{0,200}(?:NODE[AB]|Vol\.X).{0,80}/)?.[0]).toBeUndefined();
  }
});
