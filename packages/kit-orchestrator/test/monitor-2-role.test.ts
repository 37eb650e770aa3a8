import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck } from "./support/act.js";
import { says, source, target } from "./support/answers.js";

const mirror = "EMCmd . GETMIRRORVOLINFO E:";

function line12030(role: string, output: string): string {
  return `ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=${role}; EMOUT=${output}`;
}

function lineVK301(role: string, number: string): string {
  return `ERROR VK301 monitor.2: the role of this node for volume E: is neither source nor target: ${role} (number ${number}). Nothing more was checked; the check ends as a success so that the service is not moved to a node that cannot take it.`;
}

describe("monitor.2: which role is this node in?", () => {
  it("target: 12030, and the check ends as a success without asking anybody else", async () => {
    for (const check of [quickCheck, deepCheck]) {
      const { verdict, said, calls } = await check(target, { peers: "unset" });
      expect(verdict).toBe("succeeded");
      expect(said).toEqual([line12030("2", "E: 2 NODEB 10.0.0.1 1")]);
      expect(calls).toEqual([mirror]);
    }
  });

  it("target of several sources: every line says 2", async () => {
    const { said } = await quickCheck({
      ...target,
      [mirror]: says("E: 2 B 10.0.0.1 1", "E: 2 C 10.0.0.1 4"),
    });
    expect(said).toEqual([line12030("2", "E: 2 B 10.0.0.1 1 E: 2 C 10.0.0.1 4")]);
  });

  it.each([
    ["0", "none"],
    ["-1", "invalid"],
    ["7", "unknown"],
    ["12", "unknown"],
    ["-2", "unknown"],
  ])("ROLE=%s: 12030 with the number as printed and VK301, still a success", async (number, role) => {
    const output = `E: ${number} NODEA 10.0.0.2 1`;
    for (const check of [quickCheck, deepCheck]) {
      const { verdict, said, calls } = await check({ ...source, [mirror]: says(output) });
      expect(verdict).toBe("succeeded");
      expect(said).toEqual([line12030(number, output), lineVK301(role, number)]);
      expect(calls).toEqual([mirror]);
    }
  });

  it("lines that contradict each other: the role is unknown, ROLE is the first line's", async () => {
    const { verdict, said, calls } = await quickCheck({
      ...source,
      [mirror]: says("E: 1 NODEA 10.0.0.2 1", "E: 2 NODEC 10.0.0.1 1", "E: 1 NODEA 10.0.0.4 1"),
    });
    expect(verdict).toBe("succeeded");
    expect(said).toEqual([
      line12030("1", "E: 1 NODEA 10.0.0.2 1 E: 2 NODEC 10.0.0.1 1 E: 1 NODEA 10.0.0.4 1"),
      lineVK301("unknown", "1, 2"),
    ]);
    expect(calls).toEqual([mirror]);
  });

  it("EMOUT is the whole output, trimmed, each line break with the white space around it one space", async () => {
    const output = ["", "  some banner  ", "\t", "", "e:  2\tNODEB 10.0.0.1  1 ", "Status = 0", ""];
    const { said } = await quickCheck({ ...target, [mirror]: says(...output) });
    expect(said).toEqual([line12030("2", "some banner e:  2\tNODEB 10.0.0.1  1 Status = 0")]);
  });

  it("EMOUT cannot bring in a line or a sign of its own", async () => {
    const hostile = "E: 2 NODEB 10.0.0.1 1\u2028ERROR 1 {volume} {code} $& \u001b[31mred\u0085x";
    const { said } = await quickCheck({ ...target, [mirror]: says(hostile) });
    expect(said).toEqual([line12030("2", "E: 2 NODEB 10.0.0.1 1 ERROR 1 {volume} {code} $& ␛[31mred x")]);
  });

  it("source: every line says 1, and the check goes on without a word", async () => {
    const { verdict, said, calls } = await quickCheck(source);
    expect(verdict).toBe("succeeded");
    expect(said).toEqual([]);
    expect(calls.length).toBeGreaterThan(1);
  });
});
