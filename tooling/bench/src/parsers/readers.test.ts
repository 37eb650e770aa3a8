import { describe, expect, it } from "vitest";
import { filled, hostile, hostileBytes } from "./hostile.js";
import { readers } from "./readers.js";

const unusable: unknown = expect.stringMatching(/failed|unknown/);

describe.each(readers)("$name", (reader) => {
  it("understands its output, however often it stands there", async () => {
    const told = (size: number) => reader.reading(filled(reader.piece, size))();
    expect(await told(1)).not.toMatchObject({ kind: unusable });
    expect(await told(10_000)).not.toMatchObject({ kind: unusable });
  });
});

it("makes output of about a size", () => {
  expect(filled(Buffer.from("E: 1\n"), 52).toString()).toBe("E: 1\n".repeat(10));
  expect(filled(Buffer.from("E: 1\n"), 1).toString()).toBe("E: 1\n");
  for (const run of hostile.values()) expect(hostileBytes(run, 1000).length).toBeGreaterThan(980);
});
