import { isHeld } from "@volkit/run-lock";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readFileOfAtMost } from "../configuration/read-file.js";
import { settingsInForce } from "../configuration/settings-in-force.js";
import type { Examination } from "../doctor/examination.js";
import { findActionsFolder } from "../install/actions-folder.js";
import { findInstallation } from "../install/found.js";
import { manifestName } from "../install/names.js";
import { storedCodePage } from "../install/system-file.js";
import type { Gathered } from "../open-facts/gather.js";
import type { KeptRecord } from "../open-facts/kept-records.js";
import { lifeKeeperRoot } from "../records/folder.js";
import type { System } from "../system.js";
import { namedRunFile, runningFolder } from "../turn/place.js";
import { version } from "../version.js";
import { within } from "../within.js";
import { environmentThatMatters } from "./environment.js";
import { isSecretName, leftOut, secretVariablesIn } from "./secrets.js";

/** Everything that goes into a bundle, as it stands: nothing is left out or masked yet. */
export interface Material {
  readonly when: number;
  readonly examination: Examination;
  readonly gathered: Gathered;
  /** The configuration's file as it stands; undefined where there is none that can be read. */
  readonly configuration: KeptRecord | undefined;
  /** Every setting in force. */
  readonly settings: unknown;
  /** The manifest of the installation, and the scripts that volkit wrote. */
  readonly installation: readonly KeptRecord[];
  /** What runs under way, or killed, have left. */
  readonly running: readonly KeptRecord[];
  /** The ids of those that were at work. */
  readonly underWay: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly hostName: string;
}

const mebibyte = 1024 * 1024;
const mostRunning = 50;

/** How long a disk may take for what is left, in seconds. */
const patience = 10;

/** Reads what the examination and the facts have not read already. Writes nothing. */
export async function collectMaterial(
  examination: Examination,
  gathered: Gathered,
  system: System,
): Promise<Material> {
  const { configuration } = examination;
  const content = configuration.kind === "usable" ? configuration.content : {};
  const file = configuration.kind === "none" ? undefined : await fileAt(configuration.file, "volkit.json");
  const { folder } = gathered.records;
  return {
    when: system.now(),
    examination,
    gathered,
    configuration: file,
    settings: settingsInForce(content, system, await storedCodePage(system)).map(
      ({ key, value, ...rest }) => ({
        setting: key,
        value: isSecretName(lastName(key)) ? leftOut : value,
        ...rest,
      }),
    ),
    installation: (await within(patience, installationOf(system))) ?? [],
    ...((folder === undefined ? undefined : await within(patience, leftIn(folder))) ?? nothingLeft),
    environment: environmentThatMatters(system, secretVariablesIn(content)),
    versions: {
      volkit: version,
      node: process.version,
      platform: system.platform,
      processor: process.arch,
      locale: system.locale(),
    },
    hostName: system.hostName(),
  };
}

/** `resources["Vol.E"].peers` ends in `peers`. */
function lastName(path: string): string {
  return path.replace(/^.*[.[]/s, "");
}

async function installationOf(system: System): Promise<KeptRecord[]> {
  const root = lifeKeeperRoot(system);
  if (root === undefined) return [];
  const place = await findActionsFolder(root, system.platform);
  if (place.kind !== "found") return [];
  const found = await findInstallation(place, system.platform).catch(() => undefined);
  if (found === undefined) return [];
  const scripts = found.scripts.filter(({ at }) => at.kind === "file" && at.isVolkits);
  const wanted = [
    ...(found.names.includes(manifestName)
      ? [{ path: join(place.folder, manifestName), file: manifestName }]
      : []),
    ...scripts,
  ];
  return (await Promise.all(wanted.map(({ path, file }) => fileAt(path, file)))).flatMap(
    (each) => each ?? [],
  );
}

type Left = Pick<Material, "running" | "underWay">;

const nothingLeft: Left = { running: [], underWay: [] };

async function leftIn(records: string): Promise<Left> {
  const folder = runningFolder(records);
  const names = (await readdir(folder).catch(() => [])).toSorted().slice(-mostRunning);
  const ids = [...new Set(names.flatMap((name) => namedRunFile(name)?.runId ?? []))];
  const held = await Promise.all(ids.map((runId) => isHeld(folder, runId)));
  const underWay = ids.filter((_, at) => held[at]);
  const files = await Promise.all(names.map((name) => fileAt(join(folder, name), name)));
  return { running: files.flatMap((each) => each ?? []), underWay };
}

async function fileAt(path: string, name: string): Promise<KeptRecord | undefined> {
  const read = await readFileOfAtMost(mebibyte, path);
  return read.kind === "read" ? { name, bytes: new Uint8Array(read.bytes) } : undefined;
}
