import { parseVolume } from "@volkit/tool-command";
import { parseActionArguments } from "../action-arguments.js";
import type { ActionName } from "../actions.js";
import { effective, resourceEntry } from "../configuration/effective.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { localTime } from "../local-time.js";
import { nodeName } from "../node-name.js";
import { keepRecord } from "../records/keep.js";
import { recordText } from "../records/record.js";
import { runIdOf } from "../records/store.js";
import type { System } from "../system.js";
import { version } from "../version.js";
import { observationFolder } from "./folder.js";
import { vendorResultFormat } from "./formats.js";

/** How the vendor's script for an action ended, and whose call that was. */
export interface VendorEnd {
  readonly calledBy: number;
  /** As the shell that ran it saw it. */
  readonly exitCode: number;
}

/** Records how the vendor's script ended: nothing is asked, and nothing is waited for. Gives whether it was kept. */
export async function recordVendorResult(
  action: ActionName,
  words: readonly string[],
  { calledBy, exitCode }: VendorEnd,
  system: System,
): Promise<boolean> {
  const endedAt = system.now();
  const parsed = parseActionArguments(action, words);
  if (parsed.kind === "refused") return false;
  const { tag, id, configFile } = parsed.arguments;

  const place = configurationPlace(configFile, system);
  const loaded = await loadConfiguration(place, lastValidFile(system));
  const file = loaded.kind === "usable" ? loaded.content : {};
  const volume = parseVolume(resourceEntry(file, tag)?.volume ?? "") ?? parseVolume(id);
  const letter = volume?.letter ?? "none";
  const runId = runIdOf(endedAt, letter, `${action}Vendor`, system.randomHex());
  const text = recordText({
    format: vendorResultFormat,
    formatVersion: 1,
    run: runId,
    volkit: version,
    action,
    tag,
    volume: volume?.name ?? null,
    node: nodeName(file, system),
    endedAt: localTime(endedAt),
    exitCode,
    calledBy,
  });
  const folder = observationFolder(file, system);
  const { limits } = effective(file).observe;
  return keepRecord(folder, { runId, letter, text }, limits, endedAt, () => undefined);
}
