import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { links, onlyOn, pipes, rights } from "./harness/only-on.js";
import { startProgram } from "./harness/program.js";
import { runIn, usualConfiguration, volkit, type Outcome, type Plan } from "./harness/volkit.js";
import type { World } from "./harness/world.js";

const usual = JSON.stringify(usualConfiguration);
const givesAway = "only root can give a file away";

/** What stderr says, in terms of FILE and the FOLDER it lies in. */
function said({ messages, world }: Outcome): string[] {
  const { configurationFile } = world;
  return messages.map((line) =>
    line.replaceAll(configurationFile, "FILE").replaceAll(dirname(configurationFile), "FOLDER"),
  );
}

const notStarted = "ERROR VK113 There is no usable configuration, so quickCheck was not started.";
const unreadable = (why: string) => `ERROR VK110 The configuration FILE cannot be read: ${why}.`;

async function refused(plan: Plan, why: string): Promise<void> {
  const outcome = await volkit(plan);
  expect(said(outcome)).toEqual([unreadable(why), notStarted]);
  expect(outcome.exit).toBe(2);
  expect(outcome.seconds).toBeLessThan(4);
}

describe.concurrent("in the place of the configuration", () => {
  onlyOn("posix", pipes)("a named pipe is not waited for", () =>
    refused(
      {
        configuration: null,
        arrange: ({ configurationFile }) => execFileSync("mkfifo", [configurationFile]),
      },
      "it is a named pipe",
    ),
  );

  onlyOn("posix", pipes)("a socket is none", async () => {
    const server = createServer();
    const arrange = ({ configurationFile }: World) => server.listen(configurationFile);
    await refused({ configuration: null, arrange }, "it is a socket");
    server.close();
  });

  onlyOn("posix", pipes)("a link to a pipe is not waited for either", async () => {
    const arrange = ({ configurationFile, current }: World) => {
      execFileSync("mkfifo", [join(current, "pipe")]);
      symlinkSync(join(current, "pipe"), configurationFile);
    };
    await refused({ configuration: null, arrange }, "it is a named pipe");
  });

  for (const device of ["/dev/null", "/dev/zero"]) {
    test(`${device} is none`, async () => {
      const { exit, messages } = await volkit({ environment: { VOLKIT_CONFIG: device } });
      expect(exit).toBe(2);
      expect(messages[0]).toBe(`ERROR VK110 The configuration ${device} cannot be read: it is a device.`);
    });
  }

  test("a file of 256 KiB is one", async () => {
    const outcome = await volkit({ configuration: usual.padEnd(256 * 1024) });
    expect([outcome.exit, outcome.messages]).toEqual([0, []]);
  });

  test("a larger one is none", () =>
    refused({ configuration: usual.padEnd(256 * 1024 + 1) }, "it is larger than 256 KiB"));

  onlyOn("posix", links)(
    "a link that leads nowhere is none, though nobody named it: somebody meant something",
    async () => {
      const arrange = ({ configurationFile }: World) => {
        symlinkSync("/there/is/none.json", configurationFile);
      };
      const outcome = await volkit({ configuration: null, arrange });
      expect(said(outcome)[0]).toMatch(
        /^ERROR VK110 The configuration FILE cannot be read: it is not there \(ENOENT\)/,
      );
      expect(outcome.exit).toBe(2);
    },
  );
});

const warning = (who: string) =>
  `WARN VK116 The configuration FILE can be changed by others than root and this user: ${who}.`;

/** The warnings change nothing else, are told at every run, and by `config check` too. */
async function warned(arrange: (world: World) => void, ...expected: readonly string[]): Promise<void> {
  const first = await volkit({ arrange });
  expect(said(first)).toEqual(expected);
  expect(first.exit).toBe(0);
  expect(said(await runIn(first.world, {}))).toEqual(expected);

  const check = await runIn(first.world, { words: ["config", "check"] });
  expect(said(check)).toEqual(expected);
  expect(check.exit).toBe(0);
}

describe.concurrent("who else can change the configuration", () => {
  onlyOn("posix", rights)("everybody, where they may write it", () =>
    warned(({ configurationFile }) => {
      chmodSync(configurationFile, 0o602);
    }, warning("everybody")),
  );

  onlyOn("posix", rights)("everybody, where they may put another in its place", () =>
    warned(({ configurationFile }) => {
      chmodSync(dirname(configurationFile), 0o757);
    }, warning("everybody (of the folder FOLDER)")),
  );

  onlyOn("posix", rights)("nobody, where only what is one's own can be replaced in the folder", () =>
    warned(({ configurationFile }) => {
      chmodSync(dirname(configurationFile), 0o1777);
    }),
  );

  onlyOn("posix", rights)("nobody, by a group that is this user's", () =>
    warned(({ configurationFile }) => {
      chmodSync(configurationFile, 0o660);
    }),
  );

  onlyOn("root", givesAway)("its owner and its group", () =>
    warned(({ configurationFile }) => {
      chownSync(configurationFile, 1234, 5678);
      chmodSync(configurationFile, 0o664);
    }, warning("its owner (uid 1234), its group (gid 5678)")),
  );

  onlyOn("root", givesAway)("the owner of a folder, be it sticky", () =>
    warned(({ configurationFile }) => {
      chownSync(dirname(configurationFile), 1234, 0);
      chmodSync(dirname(configurationFile), 0o1777);
    }, warning("its owner (uid 1234) (of the folder FOLDER)")),
  );

  onlyOn("posix", rights)("in Japanese", async () => {
    const outcome = await volkit({
      configuration: { language: "ja" },
      arrange: ({ configurationFile }) => {
        chmodSync(configurationFile, 0o606);
      },
    });
    expect(said(outcome)[0]).toBe(
      "WARN VK116 設定ファイル FILE は、root と実行ユーザー以外でも変更できます: すべてのユーザー。",
    );
  });
});

onlyOn("posix", pipes)(
  "a disk that does not answer is waited for 5 s, and holds up nothing after it",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "volkit-hanging-"));
    const [file, pipe] = [join(folder, "volkit.json"), join(folder, "pipe")];
    execFileSync("mkfifo", [pipe]);
    const { exit, stderr, seconds } = await startProgram({
      words: ["quickCheck", "-t", "Vol.E", "--config", file],
      environment: { HANGING_FILE: file, PIPE: pipe, LKROOT: join(folder, "lk") },
      folder,
      node: ["--import", fileURLToPath(new URL("harness/hanging-disk.mjs", import.meta.url))],
    });
    expect(stderr.trim().split("\n")).toEqual([
      `ERROR VK110 The configuration ${file} cannot be read: no answer within 5 s.`,
      notStarted,
    ]);
    // Killed by itself: no exit status can be given while a thread hangs.
    expect(exit).toBeNull();
    expect(seconds).toBeLessThan(10);
    const left = readdirSync(join(folder, "lk", "Out", "volkit"));
    expect(left.filter((name) => name.endsWith(".json"))).toHaveLength(1);
    rmSync(folder, { recursive: true });
  },
);

describe.concurrent("a symbolic link", () => {
  /** Moves the configuration to another place, and puts a link there. */
  const linked = ({ configurationFile, current }: World, mode = 0o755) => {
    mkdirSync(join(current, "real"));
    renameSync(configurationFile, join(current, "real", "volkit.json"));
    symlinkSync(join(current, "real", "volkit.json"), configurationFile);
    chmodSync(join(current, "real"), mode);
  };

  onlyOn("posix", links)("is followed, and said", async () => {
    const { exit, messages, calls, world } = await volkit({ arrange: linked });
    expect(exit).toBe(0);
    expect(messages).toEqual([
      `WARN VK117 The configuration ${world.configurationFile} is a symbolic link. What is used is ${world.current}/real/volkit.json.`,
    ]);
    expect(calls).toHaveLength(4);
  });

  onlyOn("posix", links)("is looked at where it leads", async () => {
    const arrange = (world: World) => {
      linked(world, 0o777);
    };
    const { messages, world } = await volkit({ arrange });
    expect(messages[1]).toContain(`: everybody (of the folder ${world.current}/real).`);
  });

  onlyOn("posix", links)(
    "is looked at on the way as well: whoever can replace a link decides where it leads",
    async () => {
      const arrange = (world: World) => {
        const { configurationFile, current } = world;
        mkdirSync(join(current, "way"));
        renameSync(configurationFile, join(current, "volkit.json"));
        symlinkSync(join(current, "volkit.json"), join(current, "way", "link.json"));
        symlinkSync(join(current, "way", "link.json"), configurationFile);
        chmodSync(join(current, "way"), 0o777);
      };
      const { messages, world } = await volkit({ arrange });
      expect(messages[1]).toContain(`: everybody (of the folder ${world.current}/way).`);
    },
  );
});
