import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Made } from "./support/act.js";
import { builtIn, deliveries } from "./support/answers.js";
import { anyWorld, kept } from "./support/any-answers.js";
import { live, mirrorsOf, procedures, type Lived } from "./support/in-any-world.js";
import { isInTheSpec } from "./support/spec-argv.js";

type Procedure = (typeof procedures)[keyof typeof procedures];

const checks = [procedures.quickCheck, procedures.deepCheck];
const all = Object.values(procedures);

async function always(these: readonly Procedure[], holds: (lived: Lived) => void): Promise<void> {
  for (const procedure of these) {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        holds(await live(procedure, world));
      }),
      { numRuns: 400 },
    );
  }
}

function answerOf({ answers }: Lived, line: string): unknown {
  return answers.findLast((each) => each.line === line)?.answer;
}

function ids({ messages }: Lived): readonly string[] {
  return messages.map(({ id }) => id);
}

describe("whatever the tools answer", () => {
  it("a run ends with a verdict", async () => {
    await always(all, ({ verdict }) => {
      expect(["succeeded", "failed"]).toContain(verdict);
    });
  });

  it("nothing is started after the message that fails an action, which is an error", async () => {
    await always(all, ({ verdict, journal }) => {
      if (verdict === "failed") expect(journal.at(-1)).toMatchObject({ severity: "ERROR" });
    });
  });

  it("every call is one of the seed", async () => {
    await always(all, ({ made }) => {
      for (const { argv } of made) expect(argv).toSatisfy(isInTheSpec);
    });
  });

  it("every message is one line that begins with severity and number", async () => {
    await always(all, ({ said }) => {
      for (const line of said)
        expect(line).toMatch(/^(?:ERROR|WARN|INFO) (?:\d{5}|VK\d{3}) [^\x00-\x08\x0a-\x1f\x7f-\x9f]+$/);
    });
  });

  it("the same answers give the same run", async () => {
    for (const procedure of all) {
      await fc.assert(
        fc.asyncProperty(anyWorld, async (world) => {
          expect(await live(procedure, world)).toEqual(await live(procedure, world));
        }),
        { numRuns: 50 },
      );
    }
  });
});

describe("whatever the tools answer, a check", () => {
  it("fails by 12029 or 12022 and nothing else", async () => {
    await always(checks, (lived) => {
      const last = ids(lived).at(-1);
      if (lived.verdict === "failed") expect(["12029", "12022"]).toContain(last);
      else expect(ids(lived)).not.toContain("12029");
    });
  });

  it("asks nobody else where this node is not source", async () => {
    await always(checks, (lived) => {
      const mirror = answerOf(lived, "EMCmd . GETMIRRORVOLINFO E:");
      const { calls } = lived;
      if (!isMatch(mirror, { kind: "mirror", role: "source" })) {
        expect(new Set(calls)).toEqual(new Set(["EMCmd . GETMIRRORVOLINFO E:"]));
      }
    });
  });

  it("sets OSU only for a mirror that is mirroring, and OSF only for one that is not", async () => {
    await always(checks, (lived) => {
      const mirror = answerOf(lived, "EMCmd . GETMIRRORVOLINFO E:");
      for (const line of lived.calls.filter((call) => call.startsWith("ins_setst"))) {
        const states = mirrorsOf(mirror).map(({ state }) => state === "mirroring");
        expect(states).toContain(line.endsWith("OSU"));
      }
    });
  });

  it("raises the alarm only where a peer says that it is source, and always there", async () => {
    await always(checks, (lived) => {
      for (const node of ["NODEB", "NODEC"]) {
        const there = answerOf(lived, `EMCmd ${node} GETMIRRORVOLINFO E:`);
        const split = mirrorsOf(there).some(({ role }) => role === "source");
        expect(lived.calls.includes(`flg_create -d ${node} -f SplitBrain_E:`)).toBe(split);
      }
    });
  });
});

describe("whatever the tools answer and whatever was told before, a check", () => {
  it("tells by the ways in use and no other, each once about a peer", async () => {
    await always(checks, ({ made, given }) => {
      const { notifier = "eism", managers = [] } = given.snmp ?? {};
      const ways = [
        ...(notifier === "snmp" ? [] : ["EISMEventNotice"]),
        ...(notifier === "eism" ? [] : managers.map(({ name }) => name)),
      ];
      const told = made.filter(isTelling).map(({ peer, argv }) => `${wayOf(argv)} ${peer ?? ""}`);
      expect(new Set(told).size).toBe(told.length);
      for (const { argv } of made.filter(isTelling)) expect(ways).toContain(wayOf(argv));
    });
  });

  it("that sees a split brain goes to every way that has not told of it, and knows afterwards which have", async () => {
    await always(checks, (lived) => {
      const { given, alarms, made } = lived;
      const isOnChange = given.splitBrain?.notify === "on-change";
      for (const node of ["NODEB", "NODEC"]) {
        if (!lived.calls.includes(`flg_create -d ${node} -f SplitBrain_E:`)) continue;
        const before = isOnChange ? given.alarms?.peers[node] : undefined;
        const { notifier = "eism", managers = [] } = given.snmp ?? {};
        const ways = [
          ...(notifier === "snmp" ? [] : ["eism"]),
          ...(notifier === "eism" ? [] : managers.map(({ name }) => name)),
        ];
        const known = ways.filter((way) => before?.kind === "raised" && before.told.includes(kept(way)));
        const asked = made.filter((call) => isTelling(call) && call.peer === node);
        expect(asked.map(({ argv }) => wayOf(argv).replace("EISMEventNotice", "eism"))).toEqual(
          ways.filter((way) => !known.includes(way)),
        );
        for (const { argv } of asked) if (argv[0] === "snmp-notify") expect(argv[2]).toBe("split-brain");
        if (!isOnChange) continue;
        const arrived = asked
          .filter(({ line }) => hasArrived(answerOf(lived, line)))
          .map(({ argv }) => wayOf(argv).replace("EISMEventNotice", "eism"));
        const told = ways.filter((way) => known.includes(way) || arrived.includes(way));
        expect(alarms.peers[node]?.told).toEqual(told.map(kept));
      }
    });
  });

  it("tells of an end, and takes flags away, only where it was told and both nodes say that it is over", async () => {
    await always(checks, (lived) => {
      const ends = lived.made.filter(
        ({ argv }) => argv[2] === "split-brain-over" || argv[0] === "flg_remove",
      );
      for (const { peer, argv } of ends) {
        expect(lived.given.splitBrain?.notify).toBe("on-change");
        expect(Object.keys(lived.given.alarms?.peers ?? {})).not.toEqual([]);
        const here = answerOf(lived, "EMCmd . GETMIRRORVOLINFO E:");
        expect(here).toMatchObject({ kind: "mirror", role: "source" });
        if (peer === undefined) continue;
        expect(answerOf(lived, `EMCmd ${peer} GETMIRRORVOLINFO E:`)).toMatchObject({ role: "target" });
        if (argv[0] !== "flg_remove") expect(lived.given.alarms?.peers[peer]).toBeDefined();
      }
    });
  });

  it("makes the same calls where every check tells, whatever a book holds", async () => {
    for (const procedure of checks) {
      await fc.assert(
        fc.asyncProperty(anyWorld, async (world) => {
          const splitBrain = { ...world.given.splitBrain, notify: "every-check" } as const;
          const given = { ...world.given, splitBrain };
          const empty = { ...given, alarms: { peers: {} } };
          const [one, other] = [
            await live(procedure, { ...world, given }),
            await live(procedure, { ...world, given: empty }),
          ];
          expect([one.journal, one.verdict]).toEqual([other.journal, other.verdict]);
          expect(one.alarms).toEqual(given.alarms);
        }),
        { numRuns: 100 },
      );
    }
  });

  it("comes to the same verdict whatever becomes of what is told", async () => {
    for (const procedure of checks) {
      await fc.assert(
        fc.asyncProperty(anyWorld, fc.constantFrom(...Object.values(deliveries)), async (world, delivery) => {
          const answer = (line: string, times: number) =>
            /^(?:snmp-notify|EISMEventNotice|flg_)/.test(line) ? delivery : world.answer(line, times);
          const other = await live(procedure, { ...world, answer });
          expect(other.verdict).toBe((await live(procedure, world)).verdict);
        }),
        { numRuns: 200 },
      );
    }
  });
});

function isTelling({ argv: [tool] }: Made): boolean {
  return tool === "EISMEventNotice" || tool === "snmp-notify";
}

/** The program, or the name of the manager that it tells. */
function wayOf([tool = "", manager = ""]: readonly string[]): string {
  return tool === "snmp-notify" ? manager : tool;
}

function hasArrived(answer: unknown): boolean {
  return ["done", "acknowledged", "sent"].some((kind) => isMatch(answer, { kind }));
}

describe("whatever the tools answer, restore", () => {
  it("succeeds only where the volume was written", async () => {
    await always([procedures.restore], (lived) => {
      if (lived.verdict === "failed") return;
      const done = isMatch(answerOf(lived, "CheckVolume E:"), { kind: "done" });
      expect(done || isMatch(answerOf(lived, builtIn), { kind: "written" })).toBe(true);
    });
  });

  it("changes nothing but UPDATEVOLUMEINFO where the role is neither source nor target", async () => {
    await always([procedures.restore], (lived) => {
      const mirror = answerOf(lived, "EMCmd NODEA GETMIRRORVOLINFO E:");
      const known = ["source", "target"].some((role) => isMatch(mirror, { kind: "mirror", role }));
      const changes = lived.made.filter(({ effect }) => effect === "changes").map(({ line }) => line);
      if (!known) expect(changes).toEqual(["EMCmd . UPDATEVOLUMEINFO E:"]);
    });
  });
});

describe("whatever the tools answer, remove", () => {
  it("succeeds only where the volume was locked, is a target, or LifeKeeper is stopping", async () => {
    await always([procedures.remove], (lived) => {
      if (lived.verdict === "failed") return;
      const locked = isMatch(answerOf(lived, "EMCmd . LOCKVOLUME E:"), { kind: "done" });
      const mirror = answerOf(lived, "EMCmd . GETMIRRORVOLINFO E:");
      const stopping = isMatch(answerOf(lived, "sc query LifeKeeper"), { kind: "stopping" });
      expect(locked || stopping || isMatch(mirror, { kind: "mirror", role: "target" })).toBe(true);
    });
  });

  it("locks nothing that stores or still has shadow copies", async () => {
    await always([procedures.remove], (lived) => {
      if (!lived.calls.includes("EMCmd . LOCKVOLUME E:")) return;
      expect(answerOf(lived, "vssadmin list shadowstorage /On=E:")).not.toEqual({ kind: "present" });
      expect(answerOf(lived, "vssadmin list shadows /for=E:")).not.toEqual({ kind: "present" });
    });
  });

  it("asks no peer", async () => {
    await always([procedures.remove, procedures.restore], ({ made }) => {
      expect(made.filter(({ peer, line }) => peer !== undefined || /NODE[BC]/.test(line))).toEqual([]);
    });
  });
});

function isMatch(value: unknown, shape: object): boolean {
  try {
    expect(value).toMatchObject(shape);
    return true;
  } catch {
    return false;
  }
}
