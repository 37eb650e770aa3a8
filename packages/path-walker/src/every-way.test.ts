import { describe, expect, it } from "vitest";
import { everyWay, type Choices } from "./every-way.js";

async function ways(way: (choices: Choices) => string, turns?: number): Promise<readonly string[]> {
  const found: string[] = [];
  await everyWay(
    (choices) => Promise.resolve(way(choices)),
    (end) => {
      found.push(end);
      return "go on";
    },
    turns,
  );
  return found;
}

describe("a walk of every way", () => {
  it("takes each way through forks of any width once, the first branches first", async () => {
    const found = await ways(({ take }) => [take(2), take(3)].join(""));
    expect(found).toEqual(["00", "01", "02", "10", "11", "12"]);
  });

  it("finds forks that show only on some ways", async () => {
    const found = await ways(({ take }) => (take(2) === 0 ? "left" : `right ${take(2)}`));
    expect(found).toEqual(["left", "right 0", "right 1"]);
  });

  it("takes the one way there is where nothing forks", async () => {
    expect(await ways(() => "straight on")).toEqual(["straight on"]);
  });

  it.each([
    [0, ["000"]],
    [1, ["000", "001", "002", "010", "100"]],
    [2, ["000", "001", "002", "010", "011", "012", "100", "101", "102", "110"]],
  ])(
    "turns off from the first branches %i times at most, where that is asked for",
    async (turns, expected) => {
      const found = await ways(({ take }) => [take(2), take(2), take(3)].join(""), turns);
      expect(found).toEqual(expected);
    },
  );

  it("ends where the visitor has seen enough", async () => {
    const found: string[] = [];
    await everyWay(
      ({ take }) => Promise.resolve(take(9)),
      (end) => {
        found.push(String(end));
        return end === 3 ? "stop" : "go on";
      },
    );
    expect(found).toEqual(["0", "1", "2", "3"]);
  });

  it("refuses a way that depends on more than its choices", async () => {
    let times = 0;
    await expect(ways(({ take }) => String(take(++times)) + String(take(2)))).rejects.toThrow("another fork");
  });
});
