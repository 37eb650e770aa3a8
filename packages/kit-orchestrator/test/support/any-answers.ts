import type { Manager } from "@volkit/snmp-notifier";
import { anyString } from "@volkit/testing";
import type { Ending, HowItEnded } from "@volkit/tool-command";
import fc from "fast-check";
import { wayOf, type Alarm, type KeptAlarms, type Peer } from "../../src/index.js";
import type { Given } from "./act.js";
import {
  builtIn,
  deliveries,
  instance,
  querying,
  says,
  silence,
  source,
  trap,
  writeChecks,
} from "./answers.js";
import type { Script } from "./scripted.js";

/** What some tool prints, well or badly; any tool may answer with any of it. */
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("E:", "e:", "F:"),
      fc.constantFrom("1", "1", "2", "0", "-1", "7"),
      fc.constantFrom("10.0.0.2", "10.0.0.3", "10.0.0.9"),
      fc.constantFrom("1", "4", "0", "-1", "9"),
    )
    .map(([letter, role, address, state]) => `${letter} ${role} NODEA ${address} ${state}`),
  fc
    .constantFrom("OSU", "OSF", "ISP", "ISU", "", "XYZ")
    .map((state) => ["NODEB", "filesys", "volume", "Vol.E", "E:", "", state].join("\x01")),
  fc
    .constantFrom("NODEA", "nodea", "NODEB", "NODEC", "")
    .map((system) => ["NODEA", "Vol.E", system, "Vol.E"].join("\x01")),
  fc.constantFrom(...Object.values({ ...writeChecks, ...deliveries }).map(({ stdout }) => stdout.text)),
  fc.constantFrom(
    "Status = 0",
    "Status = 15",
    "STATE : 3 STOP_PENDING",
    "STATE : 4 RUNNING",
    "\\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}\\",
    "\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy1",
    "No items found that satisfy the query.",
    "DATE: {volume} {code} $& \u001b[31m",
    "項目が見つかりませんでした。",
  ),
  anyString,
);

const anyHow: fc.Arbitrary<HowItEnded> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      how: fc.constant<"exited">("exited"),
      exitCode: fc.constantFrom(0, 0, 0, 0, 1, 2, 4, 9, 1060, 0xc0000005),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<HowItEnded>(
      { how: "crashed", signal: "SIGSEGV", signalNumber: 11 },
      { how: "timed-out", seconds: 30, left: [] },
      { how: "timed-out", seconds: 30, left: [4711] },
      { how: "missing", lookedFor: ["C:\\tool.exe"] },
      { how: "unstartable", file: "C:\\tool.exe", reason: "EACCES" },
    ),
  },
);

/** Any ending, with text that some tool of the kit could mean something by. */
const anyEnding: fc.Arbitrary<Ending> = fc
  .record({
    how: anyHow,
    lines: fc.array(piece, { maxLength: 3 }),
    cut: fc.integer({ min: 0, max: 9 }).map((sides) => sides === 0),
  })
  .map(({ how, lines, cut }) => {
    const text = lines.join("\r\n");
    const nothing = { text: "", encoding: "utf-8", cut: false } as const;
    return { ...how, stdout: { text, encoding: "utf-8", cut }, stderr: nothing };
  });

const addressOf = { NODEB: "10.0.0.2", NODEC: "10.0.0.3" };

function forNodeC(script: Script): Script {
  return {
    "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 2 NODEA 10.0.0.3 1"),
    "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSU"),
    "ins_setst -d NODEC -t Vol.E -S OSU": silence,
    "ins_setst -d NODEC -t Vol.E -S OSF": silence,
    "flg_create -d NODEC -f SplitBrain_E:": silence,
    [trap.replace("s:NODEB", "s:NODEC")]: silence,
    "lcdremexec -d NODEC -- vssadmin.exe list shadows /for=E:": silence,
    "lcdremexec -d NODEC -- vssadmin.exe delete shadows /for=E: /quiet": silence,
    [querying]: silence,
    ...script,
  };
}

const peer: fc.Arbitrary<Peer> = fc
  .record({ node: fc.constantFrom("NODEB", "NODEC"), known: fc.boolean() })
  .map(({ node, known }) => ({
    node,
    tag: "Vol.E",
    addresses: known ? [node === "NODEB" ? addressOf.NODEB : addressOf.NODEC] : [],
  }));

export const managerNamed = (name: string): Manager => ({
  name,
  host: "192.0.2.7",
  port: 162,
  version: "2c",
  community: { env: "VOLKIT_COMMUNITY" },
});

/** A way as the book keeps it: `eism`, or a manager by its name. */
export function kept(name: string): string {
  return name === "eism" ? name : wayOf(managerNamed(name)).key;
}

const anyAlarm: fc.Arbitrary<Alarm> = fc.record({
  kind: fc.constantFrom("raised", "over"),
  told: fc.subarray(["eism", "NOC", "NIGHT"]).map((names) => names.map(kept)),
});

/** NODEC is a peer in some worlds, and one that was a peer once in others. */
const anyAlarms: fc.Arbitrary<KeptAlarms> = fc.oneof(
  fc.constant({ lost: "EACCES", peers: {} }),
  fc.record({ NODEB: anyAlarm, NODEC: anyAlarm }, { requiredKeys: [] }).map((peers) => ({ peers })),
  fc.record({ NODEB: anyAlarm }).map((peers) => ({ peers })),
);

/** Settings and peers of every kind. */
const anyGiven: fc.Arbitrary<Given> = fc.record({
  peers: fc.oneof(fc.constant<"unset">("unset"), fc.array(peer, { maxLength: 2 })),
  emcmd: fc.record({ retries: fc.nat(2), retryPause: fc.constant(1) }),
  vss: fc.record({
    peerDelete: fc.constantFrom("always", "when-present", "never"),
    unknown: fc.constantFrom("fail", "continue"),
  }),
  splitBrain: fc.record({
    notify: fc.constantFrom("every-check", "on-change"),
    clearFlags: fc.constantFrom("by-hand", "when-over"),
    keepPeerShadows: fc.boolean(),
    keepPeerState: fc.boolean(),
  }),
  snmp: fc.record({
    notifier: fc.constantFrom("eism", "snmp", "both"),
    managers: fc.subarray(["NOC", "NIGHT"]).map((names) => names.map(managerNamed)),
  }),
  alarms: anyAlarms,
  writeCheck: fc.oneof(
    fc.constant({ by: "CheckVolume" } as const),
    fc.record({ by: fc.constant("built-in"), notInstalled: fc.boolean(), slow: fc.constant(5) }),
  ),
  addresses: fc.constantFrom({}, { NODEB: ["10.0.0.2"], NODEC: ["10.0.0.3"] }),
});

const anyState = fc.constantFrom("OSU", "OSU", "OSF", "ISP", "ISU");
const anyMirrors = fc.constantFrom(
  ["E: 1 NODEA 10.0.0.2 1"],
  ["E: 1 NODEA 10.0.0.2 4"],
  ["E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.3 3"],
  ["E: 1 NODEA 10.0.0.2 5", "E: 1 NODEA 10.0.0.9 1"],
  ["E: 2 NODEB 10.0.0.1 1"],
);

const anyWriteCheck = fc.constantFrom(...Object.values(writeChecks));

/** A cluster in some state, all of whose tools work. */
const anyCluster: fc.Arbitrary<Script> = fc
  .record({ mirrors: anyMirrors, atB: anyState, atC: anyState, split: fc.boolean(), check: anyWriteCheck })
  .map(({ mirrors, atB, atC, split, check }) => ({
    ...forNodeC(source),
    [builtIn]: check,
    "EMCmd . GETMIRRORVOLINFO E:": says(...mirrors),
    "EMCmd NODEA GETMIRRORVOLINFO E:": says(...mirrors),
    "EMCmd NODEB GETMIRRORVOLINFO E:": says(split ? "E: 1 NODEB 10.0.0.1 4" : "E: 2 NODEA 10.0.0.2 1"),
    "ins_list -d NODEB -t Vol.E": instance("NODEB", atB),
    "ins_list -d NODEC -t Vol.E": instance("NODEC", atC),
  }));

/** A cluster in which each command may answer as it should, or anything at all, differently each time. */
export const anyWorld = fc.record({
  given: anyGiven,
  healthy: anyCluster,
  answer: fc.func(
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anyEnding }),
  ),
});
