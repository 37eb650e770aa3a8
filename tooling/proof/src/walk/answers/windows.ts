import { ending, exited } from "@volkit/tool-command";
import { answer, cut, neverEnded, onStderr, says, type Answer } from "./answer.js";

const banner = "vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool";
const volume = "   For volume: (E:)\\\\?\\Volume{6e5a1c0a-22d3-4c0e-9a53-00c04fd430c8}\\";
const device = "   シャドウ コピー ボリューム: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy1";

/** A vssadmin listing. */
export const listing: readonly Answer[] = [
  answer("present", says(banner, volume), exited(1, device), cut(says(device)), onStderr(says(volume))),
  answer("absent", exited(1, `${banner}\r\n`), says(banner), exited(1, "項目が見つかりませんでした。")),
  answer("unknown", exited(0), exited(1), exited(2, banner), cut(says(banner)), ...neverEnded),
];

function service(state: string): string {
  return `SERVICE_NAME: LifeKeeper\r\n        種類               : 10  WIN32_OWN_PROCESS\r\n   状態 : ${state}\r\n`;
}

/** `sc query LifeKeeper`: labels are translated, numbers and names are not. */
export const serviceState: readonly Answer[] = [
  answer("stopping", exited(0, service("3  STOP_PENDING")), exited(1, "STATE : 3  STOP_PENDING")),
  answer("not stopping", exited(0, service("4  RUNNING")), exited(0, "STATE : 1  STOPPED")),
  answer("unknown", exited(0), exited(1060), exited(0, "garbage"), cut(exited(0)), ...neverEnded),
];

export const guid = "{6E5a1c0a-22d3-4c0e-9a53-00c04fd430c8}";

/** `mountvol E: /L`. */
export const mountPoint: readonly Answer[] = [
  answer("the GUID", says(`    \\\\?\\Volume${guid}\\`)),
  answer(
    "failed",
    exited(1),
    exited(0),
    says(`\\\\?\\Volume${guid}\\`, "\\\\?\\Volume{00000000-0000-0000-0000-000000000000}\\"),
    ending({ how: "exited", exitCode: 0 }, "The system cannot find the file specified."),
    ...neverEnded,
  ),
];
