import { toolLocator } from "@volkit/tool-runner";
import { nodeName } from "../node-name.js";
import { recordFolder } from "../records/folder.js";
import { variable, type System } from "../system.js";
import { bytesInMegabyte, configuredPeers, effective, resourceEntry } from "./effective.js";
import { valueAt, writtenPath, type KeyPath } from "./key-path.js";
import { toolHomes, toolNames } from "./known-names.js";
import type { ConfigurationFile } from "./schema.js";

/**
 * Where a value comes from.
 * - `file`: the configuration names it
 * - `environment`: from `variable`
 * - `hostName`: this machine's name
 * - `folder`: the tool's own folder; where it is not there, `value` is null
 * - `installation`: `volkit install` found it out
 * - `run`: found out by each run: a volume by -i or ins_list, peers by eqv_list
 * - `default`
 */
export interface Setting {
  readonly key: string;
  /** As JSON has it; null where there is none. */
  readonly value: unknown;
  readonly from: "file" | "environment" | "hostName" | "folder" | "run" | "installation" | "default";
  readonly variable?: string;
  /** Where a tool that is not there was looked for. */
  readonly lookedFor?: readonly string[];
}

/** Every setting there is, with its value in force and where that comes from. */
export function settingsInForce(file: ConfigurationFile, system: System, storedCodePage?: number): Setting[] {
  const { settings, writeCheck, timeouts, codePage, language, limits, wait, observe, log, metrics } =
    effective(file, storedCodePage);
  const plain = {
    timeouts,
    ...settings,
    records: { keep: limits.records, megabytes: limits.bytes / bytesInMegabyte },
    lock: { wait },
    observe: { deadline: observe.deadline, keep: observe.limits.records },
    writeCheck: { by: writeCheck.by, slow: writeCheck.slow },
    log: {
      file: log.file ?? null,
      megabytes: log.bytes / bytesInMegabyte,
      keep: log.keep,
      lkErr: log.lkErr,
      eventLog: log.eventLog,
    },
    metrics: { folder: metrics.folder ?? null },
    codePage,
    language,
  };
  const isStored = (path: KeyPath): boolean => path[0] === "codePage" && storedCodePage !== undefined;
  return [
    nodeSetting(file, system),
    ...Object.keys(file.resources ?? {}).flatMap((tag) => resourceSettings(file, tag)),
    ...toolSettings(file, system),
    recordFolderSetting(file, system),
    ...leavesOf(plain).map(([path, value]) =>
      setting(file, path, value, { from: isStored(path) ? "installation" : "default" }),
    ),
  ];
}

/** What the file names is the file's, wherever it would come from otherwise. */
function setting(
  file: ConfigurationFile,
  path: KeyPath,
  value: unknown,
  otherwise: Pick<Setting, "from" | "variable">,
): Setting {
  const isNamed = valueAt(file, path) !== undefined;
  return { key: writtenPath(path), value, ...(isNamed ? { from: "file" } : otherwise) };
}

function nodeSetting(file: ConfigurationFile, system: System): Setting {
  const name = "COMPUTERNAME";
  const isSet = variable(system, name) !== undefined;
  const otherwise = isSet
    ? ({ from: "environment", variable: name } as const)
    : ({ from: "hostName" } as const);
  return setting(file, ["node"], nodeName(file, system), otherwise);
}

function recordFolderSetting(file: ConfigurationFile, system: System): Setting {
  const name = ["LKROOT", "LKBIN"].find((one) => variable(system, one) !== undefined) ?? "LKROOT";
  const value = recordFolder(file, system) ?? null;
  return setting(file, ["records", "folder"], value, { from: "environment", variable: name });
}

const defaulted = new Set(["mountPoint", "mode"]);

function resourceSettings(file: ConfigurationFile, tag: string): Setting[] {
  const unnamed = { volume: null, mountPoint: null, mode: "act" };
  const named = { ...unnamed, ...resourceEntry(file, tag), peers: configuredPeers(file, tag) ?? null };
  return Object.entries(named).map(([key, value]) =>
    setting(file, ["resources", tag, key], value, { from: defaulted.has(key) ? "default" : "run" }),
  );
}

function toolSettings(file: ConfigurationFile, { environment, platform }: System): Setting[] {
  const configured = effective(file).tools;
  const locate = toolLocator({ environment, platform, configured });
  return toolNames.map((name) => {
    const place = locate({ name, home: toolHomes[name] });
    const found = place.kind === "found" ? place.file : (configured[name] ?? null);
    const inForce = setting(file, ["tools", name], found, { from: "folder" });
    if (place.kind === "found") return inForce;
    return { ...inForce, lookedFor: place.kind === "missing" ? place.lookedFor : [place.file] };
  });
}

/** The settings in a group and the groups in it, a list being one value. */
function leavesOf(group: object, above: KeyPath = []): [path: KeyPath, value: unknown][] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    const path = [...above, key];
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
    return isGroup ? leavesOf(value, path) : [[path, value]];
  });
}
