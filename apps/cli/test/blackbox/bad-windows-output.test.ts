import * as the from "./commands.js";
import { says, type Answer, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { deniedInJapanese, flood, flooded, utf16, volumeInJapanese } from "./odd-output.js";

const held =
  "ERROR 12039 LifeKeeper: Volume E: is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.";
const storageCommand = "vssadmin list shadowstorage /On=E:";
const again = `INFO VK208 remove.1: "${storageCommand}" gave no usable answer; it is asked once more.`;
const unknown = (why: string) =>
  `ERROR VK501 remove.1: whether E: holds shadow-copy storage is not known: "${storageCommand}" ${why}. Locking it could lose shadow copies; remove fails (vss.unknown is fail).`;
const whole = [
  ...[the.storage, the.service, the.refresh, the.mirrorHere],
  ...[the.deleteShadows, the.shadows, the.lock],
];

const path = "(E:)\\\\?\\Volume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f}\\\r\n";
const shown: readonly (readonly [string, Answer])[] = [
  ["in Japanese, CP932", { stdout: Buffer.concat([volumeInJapanese, Buffer.from(path)]) }],
  ["in UTF-16", { stdout: utf16(path) }],
  ["in UTF-16 without its mark", { stdout: Buffer.from(path, "utf16le") }],
  ["in capitals", says(path.toUpperCase())],
  ["with an exit status that means failure", says(path, 5)],
  ["at the beginning of a flood", flood(path)],
];

hold("vssadmin: shadow-copy storage is there", [
  ...shown.map(([it, answer]) => ({
    it,
    action: "remove",
    replies: [[the.storage, answer]] as const,
    exit: 1 as const,
    calls: [the.storage],
    messages: it.includes("flood") ? [flooded("remove.1", storageCommand), held] : [held],
  })),
]);

hold("vssadmin: not there", [
  {
    it: "in Japanese, with exit status 1",
    action: "remove",
    replies: [
      [the.storage, { stdout: deniedInJapanese, exit: 1 }],
      [the.shadows, { stdout: deniedInJapanese, exit: 1 }],
    ],
    exit: 0,
    calls: whole,
    messages: [],
  },
]);

hold("vssadmin: unknown", [
  {
    it: "in Japanese, with another exit status",
    action: "remove",
    replies: [[the.storage, { stdout: deniedInJapanese, exit: 2 }]],
    exit: 1,
    calls: [the.storage, the.storage],
    messages: [again, unknown("ended with 2")],
  },
  {
    it: "a flood that shows nothing as far as it is kept",
    action: "remove",
    replies: [[the.storage, flood("")]],
    exit: 1,
    calls: [the.storage, the.storage],
    messages: [
      flooded("remove.1", storageCommand),
      again,
      flooded("remove.1", storageCommand),
      unknown("printed too much to be read"),
    ],
  },
]);

const stops: readonly (readonly [string, Answer])[] = [
  ["in UTF-16", { stdout: utf16("STATE : 3  STOP_PENDING\r\n") }],
  [
    "with a label in CP932",
    { stdout: Buffer.concat([volumeInJapanese, Buffer.from("  : 3  STOP_PENDING\r\n")]) },
  ],
];

hold("sc: LifeKeeper is stopping", [
  ...stops.map(([it, answer]) => ({
    it,
    action: "remove",
    replies: [[the.service, answer]] as const,
    exit: 0 as const,
    calls: [the.storage, the.service],
    messages: ["ERROR 12092 LifeKeeper is stopping; volume E: not switched over."],
  })),
]);

const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';
const notEnabled =
  'ERROR 12066 Failed to enable a VSS backup schedule on volume "E:". If shadow copies are required, please enable it manually. However, the volume restore was successful.';
const noGuid: readonly Reply[] = [[the.guidOf, { stdout: "    \\\\?\\Volume{5d0f3c11-9a2b-4f0e" }]];

hold("restore's listings", [
  {
    it: "volume -d in CP932 names the volume",
    action: "restore",
    replies: [[the.locked, { stdout: volumeInJapanese }]],
    exit: 0,
    calls: [
      ...[the.refresh, the.mirrorByName, the.unlock, the.locked, the.releaseLock],
      ...[the.dirty, the.writeCheck, the.guidOf, the.taskQuery, the.taskEnable],
    ],
    messages: [enabled],
  },
  {
    it: "a flood of volume -d that names none is unknown",
    action: "restore",
    replies: [[the.locked, flood("")]],
    exit: 0,
    messages: [
      flooded("restore.3", "volume -d"),
      'WARN VK402 restore.3: whether LifeKeeper holds a lock on E: is not known: "volume -d" printed too much to be read. Restore goes on; the write check decides.',
      enabled,
    ],
  },
  {
    it: "half a GUID of mountvol is none",
    action: "restore",
    replies: noGuid,
    exit: 0,
    messages: [
      'WARN VK404 restore.6: the schedule of E: could not be looked for: "mountvol E: /L" said nothing usable.',
      notEnabled,
    ],
  },
]);
