import { ending, exited, printed, type Ending } from "@volkit/tool-command";
import { deliveryLine } from "@volkit/snmp-notifier";
import { reportLine, stepLine, type WriteCheckReport, type WriteCheckStep } from "@volkit/volume-health";
import type { Script } from "./scripted.js";

/** Lines as Windows programs print them, with exit status 0. */
export function says(...lines: readonly string[]): Ending {
  return exited(0, lines.map((line) => `${line}\r\n`).join(""));
}

export const silence = exited(0);
const done = says("Status = 0");
export const hangs = ending({ how: "timed-out", seconds: 30, left: [] });
export const missing = ending({ how: "missing", lookedFor: ["C:\\LK\\Bin\\tool.exe"] });
export const unstartable = ending({ how: "unstartable", file: "C:\\LK\\Bin\\tool.exe", reason: "EACCES" });
export const crashed = ending({ how: "crashed", signal: "SIGSEGV", signalNumber: 11 });
export const flooded: Ending = { ...exited(0), stdout: { ...printed("xxxxxxxx"), cut: true } };

/** A row of ins_list: system, app, type, tag, id, info, state. */
export function instance(system: string, state: string, tag = "Vol.E"): Ending {
  return exited(0, `${[system, "filesys", "volume", tag, "E:", "", state, "AUTOMATIC"].join("\x01")}\n`);
}

/** Rows of eqv_list: this system, the tag here, the other system, the tag there. */
export function equivalencies(...others: readonly (readonly [system: string, tag: string])[]): Ending {
  const rows = others.map(([system, tag]) => ["NODEA", "Vol.E", system, tag, "SHARED", "10"].join("\x01"));
  return exited(0, rows.map((row) => `${row}\n`).join(""));
}

const banner = "vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool\r\n\r\n";
export const noItems = exited(1, `${banner}No items found that satisfy the query.\r\n`);
export const someCopies = exited(
  0,
  `${banner}   Shadow Copy Volume: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy1\r\n`,
);
export const someStorage = exited(
  0,
  `${banner}   For volume: (E:)\\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}\\\r\n`,
);

/** `sc query` in the language of a Japanese system: the labels are translated, number and name are not. */
export function service(state: string): Ending {
  return says(
    "SERVICE_NAME: LifeKeeper",
    "        種類               : 10  WIN32_OWN_PROCESS",
    `   状態 : ${state}`,
  );
}

const guid = "{6E5a1c0a-22d3-4c0e-9a53-00c04fd430c8}";
export const enabling = `schtasks /change /tn ShadowCopyVolume${guid} /enable`;
export const querying = `schtasks /query /tn ShadowCopyVolume${guid}`;
export const trap =
  'EISMEventNotice NODEA 6 160 "s:LifeKeeper replicated volume Split Brain detected." s:E: s:NODEB';

export const builtIn = "write-check E: --json";

/** What the built-in write check comes to, by outcome. */
export const writeChecks = {
  written: exited(0, reportLine({ kind: "written", seconds: 0.01 })),
  slow: exited(0, reportLine({ kind: "written", seconds: 7.26 })),
  left: exited(0, reportLine({ kind: "written", seconds: 0.01, left: "LK_7.tmp" })),
  unlocked: exited(0, reportLine({ kind: "written", seconds: 0.01, unlocked: "no folder" })),
  full: refused("full", "write", "ENOSPC"),
  readOnly: refused("read-only", "create", "EROFS"),
  noRights: refused("no-rights", "create", "EACCES"),
  gone: refused("gone", "create", "ENOENT"),
  ioError: refused("io-error", "flush", "EIO"),
  differs: notWritten({ kind: "failed", step: "read", why: { outcome: "content-differs", read: "tesX" } }),
  stillHanging: notWritten({ kind: "failed", step: "start", why: { outcome: "still-hanging" } }),
  noRoot: notWritten({ kind: "failed", step: "start", why: { outcome: "no-root" } }),
  hung: ending({ how: "timed-out", seconds: 30, left: [] }, stepLine("sweep") + stepLine("create")),
  unknown: exited(2),
} satisfies Record<string, Ending>;

/** What the program that tells a manager comes to, by outcome. */
export const deliveries = {
  acknowledged: exited(
    0,
    deliveryLine({ kind: "acknowledged", by: "192.0.2.7:162", seconds: 0.02, tries: 1 }),
  ),
  sent: exited(0, deliveryLine({ kind: "sent", to: "192.0.2.7:162", seconds: 0 })),
  refused: exited(
    1,
    deliveryLine({ kind: "refused", why: "unknown-user", by: "192.0.2.7:162", seconds: 0.1 }),
  ),
  timedOut: exited(1, deliveryLine({ kind: "timed-out", to: "192.0.2.7:162", seconds: 6, tries: 3 })),
  notSent: exited(1, deliveryLine({ kind: "not-sent", why: "secret-missing", about: "VOLKIT_COMMUNITY" })),
} satisfies Record<string, Ending>;

function refused(
  outcome: "full" | "read-only" | "no-rights" | "gone" | "io-error",
  step: WriteCheckStep,
  code: string,
): Ending {
  return notWritten({ kind: "failed", step, why: { outcome, code } });
}

function notWritten(report: WriteCheckReport): Ending {
  return exited(1, reportLine(report));
}

/** This node is source and mirrors to NODEB; nothing is wrong. */
export const source: Script = {
  "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 1"),
  "EMCmd NODEA GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 1"),
  "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 2 NODEA 10.0.0.2 1"),
  "eqv_list -t Vol.E": equivalencies(["NODEB", "Vol.E"]),
  "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSU"),
  "ins_setst -d NODEB -t Vol.E -S OSU": silence,
  "ins_setst -d NODEB -t Vol.E -S OSF": silence,
  "flg_create -f SplitBrain_E:": silence,
  "flg_create -d NODEB -f SplitBrain_E:": silence,
  [trap]: silence,
  "lcdremexec -d NODEB -- vssadmin.exe list shadows /for=E:": noItems,
  "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet": noItems,
  "CheckVolume E:": silence,
  [builtIn]: writeChecks.written,
  "EMCmd . UPDATEVOLUMEINFO E:": done,
  "EMCmd . UNLOCKVOLUME E:": done,
  "EMCmd . SWITCHOVERVOLUME E:": done,
  "volume -d": silence,
  "volume -u E:": silence,
  "chkntfs E:": says("The type of the file system is NTFS.", "E: is not dirty."),
  "mountvol E: /L": says(`    \\\\?\\Volume${guid}\\`),
  [querying]: says("Folder: \\"),
  [enabling]: says("SUCCESS"),
  "vssadmin list shadowstorage /On=E:": noItems,
  "sc query LifeKeeper": service("4  RUNNING"),
  "vssadmin delete shadows /for=E: /quiet": noItems,
  "vssadmin list shadows /for=E:": noItems,
  "EMCmd . LOCKVOLUME E:": done,
};

const targetLine = says("E: 2 NODEB 10.0.0.1 1");

/** This node is target of NODEB; nothing is wrong. */
export const target: Script = {
  ...source,
  "EMCmd . GETMIRRORVOLINFO E:": targetLine,
  "EMCmd NODEA GETMIRRORVOLINFO E:": targetLine,
};
