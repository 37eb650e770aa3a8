import { ending, exited, type Ending } from "@volkit/tool-command";
import { lifeKeeperService } from "@volkit/lifekeeper";
import { expect, it } from "vitest";
import { checkShortDeadlines } from "./short-deadlines.js";

const after = (ended: Ending) => [
  { call: { step: "doctor", command: lifeKeeperService() }, ending: ended, seconds: 3 },
];

it("tells a short deadline with the usual one, by the name of its setting", () => {
  const [finding] = checkShortDeadlines({ timeouts: { default: 3, SWITCHOVERVOLUME: 60 } }, []);
  expect(finding?.found.en).toBe(
    "timeouts.default is 3 s (30 s where it is not set); timeouts.SWITCHOVERVOLUME is 60 s (600 s where it is not set).",
  );
  expect(finding?.found.ja).toContain("timeouts.default が 3 秒です (標準は 30 秒)");
});

it("tells whose answer is left out because a short deadline passed, and nobody else's", () => {
  const late = ending({ how: "timed-out", seconds: 3, left: [] });
  const [finding] = checkShortDeadlines({ timeouts: { sc: 3 } }, after(late));
  expect(finding?.found.en).toContain(
    '"sc query LifeKeeper" is left out: the deadline of timeouts.sc passed',
  );
  for (const [timeouts, ended] of [
    [{ sc: 3 }, exited(0)],
    [{ sc: 30, volume: 3 }, late],
  ] as const)
    expect(checkShortDeadlines({ timeouts }, after(ended))[0]?.found.en).not.toContain("left out");
});

it("has nothing to say of deadlines that are long enough", () => {
  expect(checkShortDeadlines({ timeouts: { default: 10, SWITCHOVERVOLUME: 120 } }, [])).toEqual([]);
});
