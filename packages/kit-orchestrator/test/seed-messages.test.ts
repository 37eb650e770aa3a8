import { describe, expect, it } from "vitest";
import { messageTable } from "../src/index.js";

/** The seed's fifteen messages, word for word, with names for what it fills in. */
const seed: Readonly<Record<string, readonly [severity: string, text: string]>> = {
  12029: [
    "ERROR",
    'Unable to get information on volume {volume}. The command "Emcmd . GETMIRRORVOLINFO {volume}" returned a value of {code}.',
  ],
  12030: ["ERROR", "Mirrored Volume {volume} not in Source Mode; ROLE={role}; EMOUT={output}"],
  12022: ["ERROR", 'Resource "{tag}" (Volume {volume}) not available'],
  12501: ["ERROR", 'Unlock of volume "{volume}" failed - status {code}'],
  12500: ["ERROR", 'Switchover of volume "{volume}" failed - status {code}'],
  12045: ["ERROR", 'Unable to unlock volume "{volume}" on "{node}" machine.'],
  12053: [
    "ERROR",
    'Volume {volume} was found dirty by Microsoft utility chkntfs during the restore on "{node}". Chkdsk should be scheduled to run for this volume.',
  ],
  12061: ["ERROR", "CheckVolume failed. Unable to access Volume {volume}."],
  12065: ["INFO", 'VSS scheduled backups on volume "{volume}" are enabled.'],
  12066: [
    "ERROR",
    'Failed to enable a VSS backup schedule on volume "{volume}". If shadow copies are required, please enable it manually. However, the volume restore was successful.',
  ],
  12039: [
    "ERROR",
    "LifeKeeper: Volume {volume} is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.",
  ],
  12092: ["ERROR", "LifeKeeper is stopping; volume {volume} not switched over."],
  12093: [
    "ERROR",
    'Unable to get information on volume "{volume}" on system "{node}". The command "Emcmd {at} GETMIRRORVOLINFO {volume}" on system "{node}" returned a value of {code}.',
  ],
  12097: [
    "ERROR",
    'Unable to delete Volume Shadow Copy snapshots for volume "{volume}" on "{node}". Cannot remove volume resource.',
  ],
  12098: [
    "ERROR",
    'Unable to lock volume "{volume}" on "{node}". The command "EmCmd . LOCKVOLUME {volume}" on system "{node}" returned a value of {code}.',
  ],
};

describe("the seed's messages", () => {
  it("are these fifteen, with severity and text, the same in every language", () => {
    const numbered = Object.entries(messageTable).filter(([id]) => /^\d/.test(id));
    expect(Object.fromEntries(numbered.map(([id, { severity, text }]) => [id, [severity, text]]))).toEqual(
      seed,
    );
  });
});
