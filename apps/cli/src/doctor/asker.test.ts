import { ending, exited, type Command, type Runner } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { asker } from "./asker.js";
import { checkSlowAnswers } from "./checks/slow-answers.js";
import { notUnderstood } from "./in-words.js";

const question = (word: string, effect: "reads" | "changes" = "reads"): Command<string> => ({
  tool: { name: "tool", home: "windows" },
  args: [word],
  effect,
  deadlines: ["tool"],
  read: ({ stdout }) => stdout.text,
});

const echo: Runner = { run: ({ command }) => Promise.resolve(exited(0, command.args.join(" "))) };
const silent = (): void => undefined;
const noTime = (): number => 0;

describe("an asker", () => {
  it("asks each question once, and again only where that is wanted", async () => {
    let asked = 0;
    const counting: Runner = { run: (call) => ((asked += 1), echo.run(call)) };
    const { ask, askAnew } = asker(counting, noTime, silent);
    const answers = await Promise.all([ask(question("a")), ask(question("a")), ask(question("b"))]);
    expect(answers.map(({ answer }) => answer)).toEqual(["a", "a", "b"]);
    expect(asked).toBe(2);
    await askAnew(question("a"));
    expect(asked).toBe(3);
  });

  it("runs nothing that changes anything: that it was asked to is a bug", async () => {
    const { ask } = asker(echo, noTime, silent);
    await expect(ask(question("a", "changes"))).rejects.toThrow("would change something");
  });

  it("tells how far it is", async () => {
    const told: string[] = [];
    const { ask } = asker(echo, noTime, (answered, asked) => told.push(`${answered}/${asked}`));
    await Promise.all([ask(question("a")), ask(question("b"))]);
    expect(told).toEqual(["0/1", "0/2", "1/2", "2/2"]);
  });
});

describe("a program that hangs", () => {
  const hanging = ending({ how: "timed-out", seconds: 30, left: [] });

  it("is not waited for again and again: the third question says because of which it was not asked", async () => {
    let asked = 0;
    const runner: Runner = { run: () => ((asked += 1), Promise.resolve(hanging)) };
    const { ask } = asker(runner, noTime, silent);
    const all = await Promise.all(["a", "b", "c"].map((word) => ask(question(word))));
    expect(asked).toBe(2);
    expect(all.map(({ insteadOf }) => insteadOf)).toEqual([undefined, undefined, "tool a"]);
    const [first, , third] = all.map((one) => notUnderstood(one, { kind: "timed-out", seconds: 30 }).en);
    expect(first).toBe('"tool a" had not ended after 30 s; it printed nothing.');
    expect(third).toBe('"tool c" was not asked: "tool a" did not end in time.');
  });
});

describe("a slow answer", () => {
  const after = async (seconds: number, ended = exited(0)) => {
    let now = 0;
    const runner: Runner = { run: () => ((now += seconds * 1000), Promise.resolve(ended)) };
    const { ask, timings } = asker(runner, () => now, silent);
    await ask(question("a"), "NODEB");
    return checkSlowAnswers(timings, { deadlineOf: () => 30 });
  };

  it("took more than half of its deadline: a warning, with the number", async () => {
    const [finding] = await after(15.2);
    expect(finding).toMatchObject({ id: "deadline.tool", verdict: "warning", node: "NODEB" });
    expect(finding?.found.en).toBe('"tool a" took 15.2 s of its 30 s.');
  });

  it("is none at half of it, nor where the deadline ended it: that is no answer at all", async () => {
    expect(await after(15)).toEqual([]);
    expect(await after(30, { ...exited(0), how: "timed-out", seconds: 30, left: [] })).toEqual([]);
  });
});

describe("a program that is not there", () => {
  it("is told in Japanese as one says it", async () => {
    const missing = ending({ how: "missing", lookedFor: [] });
    const { ask } = asker({ run: () => Promise.resolve(missing) }, noTime, silent);
    const asked = await ask(question(""));
    expect(notUnderstood(asked, { kind: "missing", lookedFor: [] }).ja).toMatch(
      /^tool\b.*が見つかりません。$/,
    );
  });
});
