const call = {
  formatVersion: 1,
  run: "20261122T120000000Z-E-quickCheckRehearsal-0a1b2c",
  volkit: "1.0.0",
  action: "quickCheck",
  tag: "Vol.E",
  volume: "E:",
  node: "NODEA",
  calledBy: 4711,
} as const;

export const rehearsal = {
  ...call,
  format: "volkit-rehearsal",
  startedAt: "2026-11-22T21:00:00.100+09:00",
  durationMs: 400,
  arguments: ["-t", "Vol.E"],
  configuration: {},
  calls: [],
  lookups: [],
  decisions: [{ step: "monitor.2", about: "role", value: "source" }],
  assumed: [],
  calledAt: "2026-11-22T21:00:00.000+09:00",
  result: { kind: "would-succeed" },
  wouldSay: [{ severity: "WARN", id: "VK306", text: "the peer", step: "monitor.3" }],
  messages: [],
};
export const depends = {
  kind: "depends",
  on: [{ step: "remove.6", peer: null, command: "EMCmd . LOCKVOLUME E:" }],
};
export const vendor = {
  ...call,
  format: "volkit-vendor-result",
  endedAt: "2026-11-22T21:00:05.000+09:00",
  exitCode: 0,
};

/** What an observed call leaves: rehearsals, and how the vendor's script ended. */
export const records = [
  JSON.stringify(rehearsal),
  JSON.stringify({ ...rehearsal, result: depends }),
  JSON.stringify({
    ...rehearsal,
    result: { kind: "unknown", why: "deadline" },
    calledBy: 4713,
  }),
  JSON.stringify({ ...rehearsal, action: "restore", calledBy: 4712, result: { kind: "would-fail" } }),
  JSON.stringify(vendor),
  JSON.stringify({ ...vendor, exitCode: 1, calledBy: 4712, action: "restore" }),
  JSON.stringify({ ...vendor, endedAt: "+275760-09-13T00:00:00Z" }),
] as const;

/** Moments at the end of time, and other words that mean something in a record. */
export const times = [
  "2026-11-22T21:00:00.000+09:00",
  "+275760-09-13T00:00:00.000Z",
  "-271821-04-20T00:00:00.000Z",
  "would-fail",
  "would-succeed",
  "unknown",
  "refused",
  "4712",
];
