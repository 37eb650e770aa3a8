import {
  defaultSettings,
  type Language,
  type Peer,
  type Settings,
  type Severity,
} from "@volkit/kit-orchestrator";
import type { Command } from "@volkit/tool-command";
import type { Limits } from "../records/limits.js";
import type { ConfigurationFile } from "./schema.js";

export const bytesInMegabyte = 1024 * 1024;

/** Seconds by tool name or EMCMD verb, and for everything else. */
type Timeouts = Readonly<Record<string, number | undefined>> & { readonly default: number };

/** Who does the write check; `notInstalled` where that is the kit for want of CheckVolume. */
interface WriteCheckChoice {
  readonly by: "auto" | "CheckVolume" | "built-in";
  readonly slow: number;
  readonly notInstalled: boolean;
}

/** Where messages go besides stderr. */
export interface LogSettings {
  readonly file?: string;
  /** The size in bytes at which another file is begun. */
  readonly bytes: number;
  /** How many older files are kept. */
  readonly keep: number;
  readonly lkErr: {
    readonly enabled: boolean;
    readonly destination: string;
    readonly class: string;
    readonly program: string;
    readonly severities: readonly Severity[];
  };
  readonly eventLog: boolean;
}

const lkErrDefaults = {
  enabled: false,
  destination: "TO_STDERR",
  class: "FRS_ERR",
  program: "volkit",
  severities: ["ERROR"],
} as const;

/** Seconds that telling one manager may take in all, by default. */
const snmpDeadline = 15;

/** Everything a run goes by: the defaults, and over them what the file says. */
export interface Effective {
  readonly settings: Omit<Settings, "writeCheck">;
  readonly writeCheck: WriteCheckChoice;
  /** Seconds for a command, by the most particular of its names that has a deadline of its own. */
  readonly deadlineOf: (command: Pick<Command<unknown>, "deadlines">) => number;
  readonly timeouts: Timeouts;
  readonly tools: Readonly<Record<string, string>>;
  readonly codePage: number;
  readonly language: Language;
  /** What is kept of each volume's records. */
  readonly limits: Limits;
  /** How long a restore or remove waits for another run on its volume, in seconds. */
  readonly wait: number;
  readonly log: LogSettings;
  /** The folder that Prometheus' textfile collector reads, where there is to be a file. */
  readonly metrics: { readonly folder?: string };
  readonly observe: {
    /** How long a rehearsal may take in all, in seconds. */
    readonly deadline: number;
    /** What is kept of each volume's observed calls. */
    readonly limits: Limits;
  };
}

/** `storedCodePage` is what the installation has found out of the system, where it could. */
export function effective(file: ConfigurationFile, storedCodePage?: number): Effective {
  const timeouts: Timeouts = {
    default: 30,
    SWITCHOVERVOLUME: 600,
    "snmp-notify": snmpDeadline,
    ...file.timeouts,
  };
  const bytes = (file.records?.megabytes ?? 100) * bytesInMegabyte;
  return {
    settings: {
      emcmd: { ...defaultSettings.emcmd, ...file.emcmd },
      vss: { ...defaultSettings.vss, ...file.vss },
      splitBrain: { ...defaultSettings.splitBrain, ...file.splitBrain },
      snmp: snmpSettings(file),
    },
    writeCheck: { by: "auto", slow: 5, ...file.writeCheck, notInstalled: false },
    deadlineOf: ({ deadlines }) => {
      const own = deadlines.find((name) => timeouts[name] !== undefined);
      return (own === undefined ? undefined : timeouts[own]) ?? timeouts.default;
    },
    timeouts,
    tools: file.tools ?? {},
    codePage: file.codePage ?? storedCodePage ?? 932,
    language: file.language ?? "en",
    limits: {
      records: file.records?.keep ?? 200,
      bytes,
    },
    wait: file.lock?.wait ?? 120,
    log: logSettings(file),
    metrics: file.metrics ?? {},
    observe: {
      deadline: file.observe?.deadline ?? 60,
      limits: { records: file.observe?.keep ?? 10_000, bytes },
    },
  };
}

function snmpSettings({ snmp = {} }: ConfigurationFile): Settings["snmp"] {
  const managers = (snmp.managers ?? []).map((manager) => ({ port: 162, ...manager }));
  return { ...defaultSettings.snmp, ...snmp, managers };
}

function logSettings({ log = {} }: ConfigurationFile): LogSettings {
  const { file, megabytes = 10, keep = 5, lkErr, eventLog = false } = log;
  return {
    ...(file === undefined ? {} : { file }),
    bytes: megabytes * bytesInMegabyte,
    keep,
    lkErr: { ...lkErrDefaults, ...lkErr },
    eventLog,
  };
}

/** The peers that the file names for a tag; undefined where it leaves them to LifeKeeper. */
export function configuredPeers(file: ConfigurationFile, tag: string): readonly Peer[] | undefined {
  return resourceEntry(file, tag)?.peers?.map((peer) => ({
    node: peer.node,
    tag: peer.tag ?? tag,
    addresses: peer.addresses ?? [],
  }));
}

type ResourceEntry = NonNullable<ConfigurationFile["resources"]>[string];

/** What the file says of a tag. */
export function resourceEntry(file: ConfigurationFile, tag: string): ResourceEntry | undefined {
  const { resources } = file;
  return resources !== undefined && Object.hasOwn(resources, tag) ? resources[tag] : undefined;
}
