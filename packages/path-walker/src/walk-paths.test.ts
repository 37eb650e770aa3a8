import { byExitStatus, exited, type Command, type Runner } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import type { NamedEnding, Path } from "./path.js";
import { unusualEndings } from "./unusual-endings.js";
import { walkPaths } from "./walk-paths.js";

const works: NamedEnding = { name: "works", ending: exited(0) };
const fails: NamedEnding = { name: "fails", ending: exited(5) };

function command(verb: string): Command<ReturnType<typeof byExitStatus>> {
  const tool = { name: "hold", home: "lifekeeper" } as const;
  return { tool, args: [verb], effect: "changes", deadlines: [], read: byExitStatus };
}

async function ask(runner: Runner, verb: string): Promise<"done" | "failed"> {
  const asked = command(verb);
  return asked.read(await runner.run({ step: "try.1", command: asked })).kind;
}

function inWords<End>({ asked, end }: Path<End>): string {
  const way = asked.map(({ call, answer }) => `${call.command.args.join(" ")} ${answer}`).join(", ");
  return `${way}: ${end.kind === "ended" ? String(end.value) : end.kind}`;
}

async function pathsOf(procedure: (runner: Runner) => Promise<string>, most?: number): Promise<string[]> {
  const seen: string[] = [];
  const visit = (path: Path<string>) => seen.push(inWords(path));
  const count = await walkPaths(
    procedure,
    () => [works, fails],
    visit,
    most === undefined ? {} : { mostCalls: most },
  );
  expect(count).toBe(seen.length);
  return seen;
}

describe("a walk of every path", () => {
  it("gives each command each of its answers, with those that came before", async () => {
    const paths = await pathsOf(async (runner) => {
      if ((await ask(runner, "take")) === "failed") return "refused";
      return (await ask(runner, "look")) === "done" ? "in service" : "unknown";
    });
    expect(paths).toEqual([
      "take works, look works: in service",
      "take works, look fails: unknown",
      "take fails: refused",
    ]);
  });

  it("forks at choices of other kinds too", async () => {
    const seen: string[] = [];
    await walkPaths(
      async (runner, { take }) => `${await ask(runner, "take")} ${["by day", "by night"][take(2)] ?? ""}`,
      () => [works],
      (path) => seen.push(inWords(path)),
    );
    expect(seen).toEqual(["take works: done by day", "take works: done by night"]);
  });

  it("tells where a procedure throws, before its first command as well", async () => {
    const late = await pathsOf(async (runner) => {
      if ((await ask(runner, "take")) === "failed") throw new Error("no such case");
      return "in service";
    });
    expect(late).toEqual(["take works: in service", "take fails: threw"]);
    const early = await pathsOf(() => {
      throw new Error("not even begun");
    });
    expect(early).toEqual([": threw"]);
  });

  it("ends an endless procedure, tells of it, and walks no further", async () => {
    const paths = await pathsOf(async (runner) => {
      for (;;) if ((await ask(runner, "take").catch(() => "failed")) === "never") return "";
    }, 3);
    expect(paths).toEqual(["take works, take works, take works: endless"]);
  });

  it("rejects where a command has no answer, whatever the procedure makes of it", async () => {
    const walk = walkPaths(
      (runner) => ask(runner, "take").catch(() => "failed"),
      () => [],
      () => undefined,
    );
    await expect(walk).rejects.toThrow('try.1 asks "hold take", which has no answer');
  });

  it("rejects where a procedure does otherwise on the same answers", async () => {
    let times = 0;
    const fickle = walkPaths(
      async (runner, { take }) => [await ask(runner, "take"), take((times += 1))].join(),
      () => [works, fails],
      () => undefined,
    );
    await expect(fickle).rejects.toThrow("another fork");
  });
});

describe("the unusual endings", () => {
  it("are none that a command means to have, but for its exit status", () => {
    const kinds = unusualEndings.map(({ name, ending }) => `${name}: ${byExitStatus(ending).kind}`);
    expect(kinds).toEqual([
      "hung: failed",
      "crashed: failed",
      "missing: failed",
      "unstartable: failed",
      "empty: done",
      "garbled: done",
      "flooded: done",
    ]);
  });
});
