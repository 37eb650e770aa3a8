import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { hangs, says, type Reply } from "./harness/answer.js";
import { onlyOn, ownSystem, rights, scripts, signalled } from "./harness/only-on.js";
import { onWindows } from "./harness/target.js";
import { volkit, type Outcome, type Plan } from "./harness/volkit.js";
import type { World } from "./harness/world.js";
import { mirrors } from "./healthy.js";

/** Long enough for a tool to start what it starts. */
const deadline = onWindows ? 3 : 0.6;

const command = '"EMCmd . GETMIRRORVOLINFO E:"';
const failed = (code: number) =>
  `ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${code}.`;

/** The check with an EMCmd that is broken somehow; messages with the world's folder as `W`. */
async function checked(plan: Plan): Promise<{ outcome: Outcome; messages: string[] }> {
  const outcome = await volkit({ configuration: { timeouts: { default: deadline } }, ...plan });
  expect(outcome.exit).toBe(1);
  return { outcome, messages: outcome.messages.map((line) => line.replaceAll(outcome.world.folder, "W")) };
}

const arranged = (arrange: (emcmd: string, world: World) => void): Plan => ({
  arrange: (world) => {
    arrange(world.tool("EMCmd"), world);
  },
});

describe.concurrent("missing, unstartable, crashed and hung are told apart", () => {
  test("missing: 127", async () => {
    const { messages } = await checked(
      arranged((emcmd) => {
        rmSync(emcmd);
      }),
    );
    expect(messages).toEqual([
      `WARN VK202 monitor.1: ${command} could not be run: there is no such program. Looked for: W/dk/EMCmd.exe, W/dk/EMCmd. The kit goes on as if it had failed (code 127).`,
      failed(127),
    ]);
  });

  const unstartable: readonly (readonly [string, string, Plan])[] = [
    [
      "empty",
      "the file is empty",
      arranged((emcmd) => {
        writeFileSync(emcmd, "");
      }),
    ],
    [
      "no program",
      "it is not a program of this system",
      arranged((emcmd) => {
        writeFileSync(emcmd, "MZ\0\0");
      }),
    ],
    [
      "a folder",
      "it is a folder",
      arranged((emcmd) => {
        rmSync(emcmd);
        mkdirSync(emcmd);
      }),
    ],
  ];
  for (const [title, reason, plan] of unstartable) {
    test(`unstartable, ${title}: 126`, () => cannotStart(reason, plan));
  }

  onlyOn("posix", rights)("unstartable, not executable: 126", () =>
    cannotStart(
      "permission denied (EACCES)",
      arranged((emcmd) => {
        chmodSync(emcmd, 0o644);
      }),
    ),
  );

  onlyOn("posix", scripts)("unstartable, a script of an interpreter that is not there: 126", () =>
    cannotStart(
      "the interpreter it names is not there (ENOENT)",
      arranged((emcmd) => {
        writeFileSync(emcmd, "#!/there/is/none\n");
      }),
    ),
  );

  async function cannotStart(reason: string, plan: Plan): Promise<void> {
    const { messages } = await checked(plan);
    expect(messages).toEqual([
      `WARN VK203 monitor.1: ${command} could not be started although W/dk/EMCmd.exe is there: ${reason}. The kit goes on as if it had failed (code 126).`,
      failed(126),
    ]);
  }

  for (const [signal, code] of [
    ["SEGV", 139],
    ["KILL", 137],
    ["ABRT", 134],
  ] as const) {
    onlyOn("posix", signalled)(`crashed by SIG${signal}: ${code}, whatever it printed before`, async () => {
      const answer = { ...mirrors("E: 1 NODEA 10.0.0.2 1"), signal };
      const { messages } = await checked({ replies: [[the.mirrorHere, answer]] });
      expect(messages).toEqual([
        `WARN VK204 monitor.1: ${command} crashed (SIG${signal}). The kit goes on as if it had failed (code ${code}).`,
        failed(code),
      ]);
    });
  }

  test("hung: 124, and its process tree is ended", async () => {
    const { outcome, messages } = await checked({ replies: [[the.mirrorHere, hangs]] });
    expect(messages).toEqual([
      `WARN VK201 monitor.1: ${command} had not ended after ${deadline} s. The kit ended it and goes on as if it had failed (code 124).`,
      failed(124),
    ]);
    expect(outcome.world.noted("pids")).toHaveLength(2);
    expect(outcome.seconds).toBeLessThan(10);
  });

  test("hung, and deaf to every signal that can be ignored, with a child in a session of its own", async () => {
    const answer = { seconds: 30, stubborn: true } as const;
    const { outcome, messages } = await checked({ replies: [[the.mirrorHere, answer]] });
    expect(messages.at(-1)).toBe(failed(124));
    expect(outcome.world.noted("pids")).toHaveLength(3);
  });
});

describe.concurrent("deadlines", () => {
  const elapsed = async (timeouts: Record<string, number>, reply: Reply, action = "quickCheck") => {
    const outcome = await volkit({ action, configuration: { timeouts }, replies: [reply] });
    return outcome.messages.find((line) => line.startsWith("WARN VK201"));
  };

  test("are the tool's before the default", async () => {
    const line = await elapsed({ default: 20, lcdremexec: 0.4 }, [the.deleteOn("NODEB"), hangs]);
    expect(line).toContain("had not ended after 0.4 s");
  });

  test("are the verb's before EMCmd's", async () => {
    const line = await elapsed({ EMCmd: 20, LOCKVOLUME: 0.4 }, [the.lock, hangs], "remove");
    expect(line).toContain("had not ended after 0.4 s");
  });

  test("are EMCmd's before the default", async () => {
    const line = await elapsed({ default: 20, EMCmd: 0.4 }, [the.lock, hangs], "remove");
    expect(line).toContain("had not ended after 0.4 s");
  });

  test("are the default's for every other tool", async () => {
    const line = await elapsed({ default: 0.7, EMCmd: 20 }, [the.writeCheck, hangs], "deepCheck");
    expect(line).toBe(
      'WARN VK201 monitor.6: "CheckVolume E:" had not ended after 0.7 s. The kit ended it and goes on as if it had failed (code 124).',
    );
  });
});

describe.concurrent("a tool that has ended", () => {
  test("is not waited for when a child of it holds its output", async () => {
    const answer = { ...mirrors("E: 2 NODEB 10.0.0.1 1"), childSeconds: 20 };
    const { exit, messages, seconds } = await volkit({ replies: [[the.mirrorHere, answer]] });
    expect([exit, messages]).toEqual([
      0,
      ["ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1"],
    ]);
    expect(seconds).toBeLessThan(10);
  });

  onlyOn("posix", scripts)("stands without input", async () => {
    const arrange: Plan["arrange"] = (world) => {
      writeFileSync(world.tool("EMCmd"), "#!/bin/sh\nread line && exit 8\nexit 9\n", { mode: 0o755 });
    };
    const { messages } = await volkit({ arrange });
    expect(messages).toEqual([failed(9)]);
  });
});

describe.concurrent("what does not decide", () => {
  onlyOn("posix", ownSystem)("a service control that is missing is not stopping", async () => {
    const arrange: Plan["arrange"] = (world) => {
      rmSync(world.tool("sc"));
    };
    const { exit, calls, messages } = await volkit({ action: "remove", arrange });
    expect(exit).toBe(0);
    expect(calls).toContainEqual(the.lock);
    expect(messages.at(-1)).toBe(
      'WARN VK503 remove.2: whether LifeKeeper is stopping is not known: "sc query LifeKeeper" is not there. It is taken for not stopping; remove goes on.',
    );
  });

  test("a listing that hangs is unknown, and asked once more", async () => {
    const { exit, calls } = await volkit({
      action: "remove",
      configuration: { timeouts: { vssadmin: 0.4 } },
      replies: [[the.storage, hangs]],
    });
    expect([exit, calls]).toEqual([1, [the.storage, the.storage]]);
  });

  onlyOn("posix", signalled)("a listing that crashed after it showed a copy shows it", async () => {
    const answer = { ...says("HarddiskVolumeShadowCopy3\n"), signal: "SEGV" as const };
    const { exit, messages } = await volkit({ action: "remove", replies: [[the.shadows, answer]] });
    expect(exit).toBe(1);
    expect(messages.at(-1)).toContain("ERROR 12097 ");
  });
});
