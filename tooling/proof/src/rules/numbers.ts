import type { Ending } from "@volkit/tool-command";
import type { Asked, Path } from "../walk/path.js";
import { answerTo, asked, isDone, ownRole, said, writeCheck } from "./look.js";
import type { Finding, Rule } from "./rule.js";

/** A row of the seed: a number, its severity and text, and when it is said. */
interface Row {
  readonly id: string;
  readonly severity: "ERROR" | "INFO";
  readonly text: (path: Path) => string;
  readonly when: (path: Path) => boolean;
}

const rows: readonly Row[] = [
  {
    id: "12029",
    severity: "ERROR",
    text: (path) =>
      `Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${codeOf(path, ".", "GETMIRRORVOLINFO")}.`,
    when: (path) => isAction(path, "quickCheck", "deepCheck") && ownRole(path) === "failed",
  },
  {
    id: "12030",
    severity: "ERROR",
    text: (path) => {
      const output = asked(path, ".", "GETMIRRORVOLINFO").at(-1)?.ending.stdout.text ?? "";
      const role = /-?\d+/.exec(output.replace(/^\S+/, ""))?.[0] ?? "";
      return `Mirrored Volume E: not in Source Mode; ROLE=${role}; EMOUT=${output.trim().replace(/\s*[\r\n]+\s*/g, " ")}`;
    },
    when: (path) =>
      isAction(path, "quickCheck", "deepCheck") &&
      (ownRole(path) === "target" || ownRole(path) === "neither"),
  },
  {
    id: "12022",
    severity: "ERROR",
    text: () => 'Resource "Vol.E" (Volume E:) not available',
    when: (path) => isAction(path, "deepCheck") && writeCheck(path) === "failed",
  },
  {
    id: "12501",
    severity: "ERROR",
    text: (path) => `Unlock of volume "E:" failed - status ${codeOf(path, "UNLOCKVOLUME")}`,
    when: (path) => isFailed(path, "UNLOCKVOLUME"),
  },
  {
    id: "12500",
    severity: "ERROR",
    text: (path) => `Switchover of volume "E:" failed - status ${codeOf(path, "SWITCHOVERVOLUME")}`,
    when: (path) => isFailed(path, "SWITCHOVERVOLUME"),
  },
  {
    id: "12045",
    severity: "ERROR",
    text: () => 'Unable to unlock volume "E:" on "NODEA" machine.',
    when: (path) => isFailed(path, "volume", "-u"),
  },
  {
    id: "12053",
    severity: "ERROR",
    text: () =>
      'Volume E: was found dirty by Microsoft utility chkntfs during the restore on "NODEA". Chkdsk should be scheduled to run for this volume.',
    when: (path) => isFailed(path, "chkntfs"),
  },
  {
    id: "12061",
    severity: "ERROR",
    text: () => "CheckVolume failed. Unable to access Volume E:.",
    when: (path) => isAction(path, "restore") && writeCheck(path) === "failed",
  },
  {
    id: "12065",
    severity: "INFO",
    text: () => 'VSS scheduled backups on volume "E:" are enabled.',
    when: (path) => isDone(path, "schtasks", "/change"),
  },
  {
    id: "12066",
    severity: "ERROR",
    text: () =>
      'Failed to enable a VSS backup schedule on volume "E:". If shadow copies are required, please enable it manually. However, the volume restore was successful.',
    when: (path) => isFailed(path, "schtasks", "/change") || answerTo(path, "mountvol") === "failed",
  },
  {
    id: "12039",
    severity: "ERROR",
    text: () =>
      "LifeKeeper: Volume E: is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.",
    when: (path) => answerTo(path, "shadowstorage") === "present",
  },
  {
    id: "12092",
    severity: "ERROR",
    text: () => "LifeKeeper is stopping; volume E: not switched over.",
    when: (path) => answerTo(path, "sc") === "stopping",
  },
  {
    id: "12093",
    severity: "ERROR",
    text: (path) => {
      const at = isAction(path, "restore") ? "NODEA" : ".";
      const command = `Emcmd ${at} GETMIRRORVOLINFO E:`;
      return `Unable to get information on volume "E:" on system "NODEA". The command "${command}" on system "NODEA" returned a value of ${codeOf(path, at, "GETMIRRORVOLINFO")}.`;
    },
    when: (path) => isAction(path, "restore", "remove") && ownRole(path) === "failed",
  },
  {
    id: "12097",
    severity: "ERROR",
    text: () =>
      'Unable to delete Volume Shadow Copy snapshots for volume "E:" on "NODEA". Cannot remove volume resource.',
    when: (path) => {
      const left = answerTo(path, "vssadmin", "list", "shadows");
      return left === "present" || (left === "unknown" && path.world.settings.vss.unknown === "fail");
    },
  },
  {
    id: "12098",
    severity: "ERROR",
    text: (path) =>
      `Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of ${codeOf(path, "LOCKVOLUME")}.`,
    when: (path) => isFailed(path, "LOCKVOLUME"),
  },
];

/** Each of the seed's fifteen numbers appears exactly when its row says, once, with the seed's words. */
export const numberRules: readonly Rule[] = rows.map((row) => ({
  name: row.id,
  says: `${row.id} is said, once and in the seed's words, exactly when its row says.`,
  check: (path) => checked(row, path),
}));

function checked({ id, severity, text, when }: Row, path: Path): Finding {
  const found = said(path, id);
  if (!when(path))
    return found.length === 0 ? "beside" : { broken: `${id} is said, and nothing calls for it` };
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return { broken: `${id} is said ${found.length} times` };
  const [line, should] = [`${only.severity} ${only.text}`, `${severity} ${text(path)}`];
  return line === should ? "holds" : { broken: `it says "${line}", and should say "${should}"` };
}

function isAction({ world }: Path, ...actions: readonly string[]): boolean {
  return actions.includes(world.action);
}

function isFailed(path: Path, ...words: readonly string[]): boolean {
  const answer = answerTo(path, ...words);
  return answer !== undefined && answer !== "done";
}

/** The code of a command's last try, as decisions has it. */
function codeOf(path: Path, ...words: readonly string[]): number {
  const last: Asked | undefined = asked(path, ...words).at(-1);
  return last === undefined ? Number.NaN : code(last.ending);
}

function code(ending: Ending): number {
  switch (ending.how) {
    case "exited": {
      const printed = `${ending.stdout.text}\n${ending.stderr.text}`;
      const status = /^\s*Status = (-?[1-9]\d*)\s*$/m.exec(printed)?.[1];
      return ending.exitCode === 0 ? Number(status ?? 0) : ending.exitCode;
    }
    case "timed-out":
      return 124;
    case "missing":
      return 127;
    case "unstartable":
      return 126;
    case "crashed":
      return 128 + ending.signalNumber;
  }
}
