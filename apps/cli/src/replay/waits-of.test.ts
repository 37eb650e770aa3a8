import { expect, test } from "vitest";
import { recordedInLab } from "./lab-record.fixture.js";
import { waitsOf } from "./waits-of.js";

const file = { writeCheck: { by: "CheckVolume" as const } };

test("each command of a remove waits for the one before it", async () => {
  const record = await recordedInLab({ action: "remove" });
  expect(await waitsOf(record)).toEqual(record.calls.map((_, place) => (place === 0 ? [] : [place - 1])));
});

test("the peers of a check wait for the mirror and the peers' names, not for each other; what follows, for all", async () => {
  const record = await recordedInLab({
    action: "deepCheck",
    nodes: 3,
    faults: ["shadow-copies NODEB E:"],
    file,
  });
  const waits = await waitsOf(record);
  const told = record.calls.map(({ step, peer }, place) => {
    const on = (waits[place] ?? []).map((other) => nameOf(record.calls[other]));
    return `${nameOf({ step, peer })} < ${on.join(", ")}`;
  });
  expect(told).toEqual([
    "volume < ",
    "monitor.1 < volume",
    "peers < monitor.1",
    "monitor.3 NODEB < peers",
    "monitor.3 NODEC < peers",
    "monitor.4 NODEB < peers",
    "monitor.4 NODEC < peers",
    "monitor.5 NODEB < monitor.3 NODEB, monitor.4 NODEB",
    "monitor.5 NODEC < monitor.3 NODEC, monitor.4 NODEC",
    "monitor.6 < monitor.5 NODEB, monitor.5 NODEC",
  ]);
});

test("a call that was under way waits all the same", async () => {
  const record = await recordedInLab({ action: "remove" });
  const last = record.calls.length - 1;
  const calls = record.calls.map((call, place) => (place === last ? { ...call, ending: null } : call));
  expect((await waitsOf({ ...record, calls }))[last]).toEqual([last - 1]);
});

function nameOf(call: { readonly step: string; readonly peer: string | null } | undefined): string {
  return [call?.step ?? "", call?.peer ?? []].flat().join(" ");
}
