import { defaultSettings, messageText, message, type SnmpSettings } from "@volkit/kit-orchestrator";
import { deliveryLine, textOf, type Delivery, type Manager } from "@volkit/snmp-notifier";
import { ending, exited, type Call, type Ending, type Runner } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { reportLines } from "./lines.js";
import { remedyOf } from "./remedy.js";
import { isThrough, sendTests, type Tried } from "./send-tests.js";
import { chooseWays } from "./ways.js";

const manager = (name: string): Manager => ({
  name,
  host: "192.0.2.1",
  port: 162,
  version: "2c",
  community: { env: "COMMUNITY" },
});
const settings = (notifier: SnmpSettings["notifier"], ...names: readonly string[]): SnmpSettings => ({
  ...defaultSettings.snmp,
  notifier,
  managers: names.map(manager),
});

describe("the ways that are tested", () => {
  it.each([
    ["eism", ["eism"], ["ops", "noc"]],
    ["snmp", ["ops", "noc"], ["eism"]],
    ["both", ["eism", "ops", "noc"], []],
  ] as const)(
    "are those that a check takes with %s, and the others are named",
    (notifier, names, leftOut) => {
      const choice = chooseWays(settings(notifier, "ops", "noc"), []);
      expect(choice).toMatchObject({
        kind: "chosen",
        ways: names.map((name) => ({ name, isInUse: true })),
        leftOut,
      });
    },
  );

  it("are those that are named, in whatever case, in use or not", () => {
    expect(chooseWays(settings("eism", "ops", "noc"), ["NOC", "EISM"])).toMatchObject({
      kind: "chosen",
      ways: [
        { name: "eism", isInUse: true },
        { name: "noc", isInUse: false },
      ],
      leftOut: [],
    });
  });

  it("are none where nobody is told, and where nobody has the name", () => {
    expect(chooseWays(settings("snmp"), [])).toEqual({ kind: "none" });
    expect(chooseWays(settings("snmp", "ops"), ["ops", "x"])).toEqual({
      kind: "unknown",
      given: "x",
      names: ["eism", "ops"],
    });
  });
});

const place = "192.0.2.1:162";
const deliveries: readonly Delivery[] = [
  { kind: "acknowledged", by: place, seconds: 0.0124, tries: 1 },
  { kind: "acknowledged", by: place, seconds: 4.5, tries: 3 },
  { kind: "sent", to: place, seconds: 0.001 },
  { kind: "refused", why: "unknown-user", by: place, seconds: 0.01 },
  { kind: "timed-out", to: place, seconds: 6, tries: 3 },
  { kind: "not-sent", why: "secret-missing", about: "env:COMMUNITY" },
];
const endings: readonly Ending[] = [
  ...deliveries.map((one) =>
    exited(one.kind === "acknowledged" || one.kind === "sent" ? 0 : 1, deliveryLine(one)),
  ),
  ending({ how: "timed-out", seconds: 15, left: [] }),
  exited(0, "all is well"),
];

/** Every manager ends in its own way, and nothing ends before all have begun. */
async function tried(): Promise<readonly Tried[]> {
  const names = endings.map((_, at) => `manager-${String(at)}`);
  const calls: Call[] = [];
  let begin: () => void = () => undefined;
  const allBegun = new Promise<void>((resolve) => (begin = resolve));
  const runner: Runner = {
    async run(call) {
      calls.push(call);
      if (calls.length === names.length + 1) begin();
      await allBegun;
      return endings[names.indexOf(call.peer ?? "")] ?? exited(1);
    },
  };
  const choice = chooseWays(settings("both", ...names), []);
  const ways = choice.kind === "chosen" ? choice.ways : [];
  const come: string[] = [];
  const all = await sendTests(
    ways,
    { runner, node: "NODEA", sending: defaultSettings.snmp, monotonic: () => 0 },
    ({ way }) => come.push(way.name),
  );
  expect(come.toSorted()).toEqual(["eism", ...names].toSorted());
  return all;
}

describe("the tests", () => {
  it("go out side by side, and each has come through only where the manager or the network has it", async () => {
    expect((await tried()).map((one) => [one.result.kind, isThrough(one)])).toEqual([
      ["not-handed-over", false],
      ["acknowledged", true],
      ["acknowledged", true],
      ["sent", true],
      ["refused", false],
      ["timed-out", false],
      ["not-sent", false],
      ["unknown", false],
      ["unknown", false],
    ]);
  });

  it("have taken as long as the program that sends says, and each that failed has a remedy", async () => {
    const all = await tried();
    expect(all.map(({ milliseconds }) => milliseconds)).toEqual([0, 12, 4500, 1, 10, 6000, 0, 0, 0]);
    for (const one of all) expect(remedyOf(one) === undefined).toBe(isThrough(one));
  });

  it.each(["en", "ja"] as const)("are told of in 80 columns: %s", async (language) => {
    const report = {
      node: "NODEA",
      startedAt: 0,
      notifier: "both",
      tried: await tried(),
      leftOut: ["x"],
      observed: ["Vol.E"],
    };
    const lines = reportLines(report, { language, columns: 80, paint: plain });
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    const starts = lines.slice(2, 20).flatMap((line) => {
      const at = line.indexOf(" ms  ");
      return at < 0 ? [] : [displayWidth(line.slice(0, at))];
    });
    expect(new Set(starts).size, "columns that stand one under the other").toBe(1);
  });
});

it("a test says to a manager what the message table says", () => {
  const said = message("start", "VK910", { node: "NODEA" });
  expect(textOf({ kind: "test", node: "NODEA" })).toBe(messageText(said, "en"));
});
