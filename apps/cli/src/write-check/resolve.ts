import type { WriteCheckSettings } from "@volkit/kit-orchestrator";
import { checkVolumeTool } from "@volkit/volume-health";
import type { Effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { recordFolder } from "../records/folder.js";
import type { System } from "../system.js";
import { locatorOf } from "../tool-runner.js";

const writing: readonly string[] = ["deepCheck", "restore"];

/** Settles, for an action that writes, who does it where the configuration leaves that open: one look at the disk. */
export function resolveWriteCheck(configured: Effective, action: string, system: System): Effective {
  const { writeCheck } = configured;
  if (writeCheck.by !== "auto" || !writing.includes(action)) return configured;
  const notInstalled = locatorOf(configured, system)(checkVolumeTool).kind === "missing";
  const by = notInstalled ? "built-in" : "CheckVolume";
  return { ...configured, writeCheck: { ...writeCheck, by, notInstalled } };
}

/** The settings a procedure is handed. */
export function writeCheckSettings(
  { by, slow, notInstalled }: Effective["writeCheck"],
  file: ConfigurationFile,
  system: System,
): WriteCheckSettings {
  if (by !== "built-in") return { by: "CheckVolume" };
  const folder = recordFolder(file, system);
  return { by, slow, notInstalled, ...(folder === undefined ? {} : { lockFolder: folder }) };
}
