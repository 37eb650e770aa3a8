import { exited, ending } from "@volkit/tool-command";
import { asAssumed, hung, left, otherwise, type Scene } from "./scene.js";
import { called, observedCall } from "./records.js";

/** What records hold. */
export const scenesOfRecords: readonly Scene[] = [
  {
    title: "records of runs as they are expected",
    records: [
      called("quickCheck", 0),
      called("quickCheck", 180, { interrupted: { signal: "SIGTERM", step: "monitor.1", command: "x" } }),
      called("quickCheck", 360, {
        calls: [
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0)],
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0, "E: 1 NODEA 10.0.0.2 4\r\n")],
          ["ins_setst", ["-d", "NODEB", "-t", "Vol.E", "-S", "OSF"], exited(0)],
          ["EISMEventNotice", ["NODEA", "6", "160"], exited(0)],
          ["lcdremexec", ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows"], exited(1)],
        ],
      }),
      called("quickCheck", 390, {
        notes: ["lk_err: 1 of 1 messages written", "Application log: 12 of 12 messages written"],
      }),
      called("deepCheck", 400, { calls: [["CheckVolume", ["E:"], exited(0)]] }),
      called("restore", 500, {
        calls: [["EMCmd", [".", "SWITCHOVERVOLUME", "E:"], exited(0, "Status = 0\r\n")]],
      }),
      called("restore", 600, {
        calls: [["EMCmd", [".", "UNLOCKVOLUME", "E:"], exited(0, "Status = 0\r\n")]],
      }),
      called("remove", 700, {
        calls: [
          ["vssadmin", ["list", "shadowstorage", "/On=E:"], exited(1, "none")],
          ["EMCmd", [".", "LOCKVOLUME", "E:"], exited(0, "Status = 0\r\n")],
        ],
      }),
      observedCall("volkit-rehearsal"),
      observedCall("volkit-vendor-result"),
    ],
    expected: {
      ...asAssumed("lifekeeper.action-arguments", "lifekeeper.extra-arguments", "lifekeeper.restore-when-up"),
      ...asAssumed("lifekeeper.check-interval", "lifekeeper.killed-check", "lifekeeper.background-process"),
      ...asAssumed("lifekeeper.ins-setst-osf", "lifekeeper.event-notice", "lifekeeper.check-volume"),
      ...asAssumed("lifekeeper.lk-err", "windows.application-log"),
      ...asAssumed("emcmd.lockvolume-exit", "emcmd.lock-delay", "emcmd.switchover-duration"),
      ...asAssumed("emcmd.empty-answers", "windows.vssadmin-delete", "windows.vssadmin-rights"),
      ...otherwise("lifekeeper.deadlines"),
    },
  },
  {
    title: "records of runs as nobody expected",
    records: [
      called("quickCheck", 0, { arguments: ["Vol.E"], tag: null }),
      called("quickCheck", 5, {
        notes: ["lk_err: 1 of 12 messages written", "Application log: 0 of 1 messages written"],
      }),
      called("quickCheck", 10, { interrupted: { signal: null, step: "monitor.1", command: "x" } }),
      called("quickCheck", 20, {
        arguments: ["Vol.E"],
        calls: [
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0)],
          ["EMCmd", [".", "GETMIRRORVOLINFO", "E:"], exited(0)],
          ["ins_setst", ["-d", "NODEB", "-t", "Vol.E", "-S", "OSF"], exited(5)],
          ["EISMEventNotice", ["NODEA", "6", "160"], exited(1)],
          ["EMCmd", ["NODEB", "GETMIRRORVOLINFO", "E:"], exited(0, "E: 2 NODEA 10.0.0.2 4\r\n")],
          ["lcdremexec", ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows"], exited(5)],
          ["chkntfs", ["E:"], ending({ how: "timed-out", seconds: 30, left: [4711] })],
        ],
      }),
      called("quickCheck", 25, { interrupted: { signal: null, step: "monitor.1", command: "x" } }),
      called("restore", 30, { calls: [["EMCmd", [".", "SWITCHOVERVOLUME", "E:"], hung]] }),
      called("restore", 40, {
        outcome: "failed",
        calls: [["EMCmd", [".", "UNLOCKVOLUME", "E:"], exited(1)]],
      }),
      called("remove", 50, {
        calls: [
          ["vssadmin", ["list", "shadowstorage", "/On=E:"], exited(5, "denied")],
          ["EMCmd", [".", "LOCKVOLUME", "E:"], exited(0, "Status = 170\r\n")],
        ],
      }),
      observedCall("volkit-vendor-result"),
    ],
    expected: otherwise(
      "lifekeeper.lk-err",
      "windows.application-log",
      ...["lifekeeper.action-arguments", "lifekeeper.restore-when-up", "lifekeeper.check-interval"],
      ...["lifekeeper.deadlines", "lifekeeper.killed-check", "lifekeeper.background-process"],
      ...["lifekeeper.ins-setst-osf", "lifekeeper.event-notice", "emcmd.lockvolume-exit", "emcmd.lock-delay"],
      ...["emcmd.switchover-duration", "emcmd.empty-answers", "windows.vssadmin-delete"],
      ...["windows.vssadmin-rights"],
    ),
  },
  {
    title: "the peer answered nothing when shadow copies were to be deleted there",
    records: [
      called("quickCheck", 0, {
        calls: [
          ["EMCmd", ["NODEB", "GETMIRRORVOLINFO", "E:"], exited(53, "Status = 53\r\n")],
          ["lcdremexec", ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows"], exited(9)],
        ],
      }),
    ],
    expected: left("windows.vssadmin-delete"),
  },
  {
    title: "a tag in Japanese came as it is",
    tag: "Vol.データ",
    records: [called("quickCheck", 0, { tag: "Vol.データ", arguments: ["-t", "Vol.データ", "-i", "E:"] })],
    expected: asAssumed("lifekeeper.script-encoding"),
  },
  {
    title: "a tag in Japanese came in other characters",
    records: [called("quickCheck", 0, { tag: "Vol.ﾃﾞ", arguments: ["-t", "Vol.ﾃﾞ", "-i", "E:"] })],
    expected: otherwise("lifekeeper.script-encoding"),
  },
];
