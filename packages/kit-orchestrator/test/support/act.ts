import { commandLine, parseVolume, type Runner, type Volume } from "@volkit/tool-command";
import {
  alarmBook,
  beginRun,
  defaultSettings,
  messageLine,
  messageTable,
  monitor,
  remove,
  restore,
  type Decision,
  type KeptAlarms,
  type Language,
  type Message,
  type MessageEntry,
  type Peer,
  type Run,
  type Settings,
  type Verdict,
} from "../../src/index.js";
import { scripted, type Script } from "./scripted.js";

/** A call as a test looks at it. */
export interface Made {
  readonly step: string;
  readonly peer: string | undefined;
  readonly line: string;
  readonly argv: readonly string[];
  readonly effect: "reads" | "changes";
  readonly deadlines: readonly string[];
}

/** What a test can say about a run beside its script. */
export interface Given {
  readonly tag?: string;
  readonly node?: string;
  readonly language?: Language;
  /** The configured peers; `"unset"` leaves them to eqv_list. NODEB at 10.0.0.2 unless told otherwise. */
  readonly peers?: readonly Peer[] | "unset";
  readonly emcmd?: Partial<Settings["emcmd"]>;
  readonly vss?: Partial<Settings["vss"]>;
  readonly splitBrain?: Partial<Settings["splitBrain"]>;
  readonly snmp?: Partial<Settings["snmp"]>;
  readonly writeCheck?: Settings["writeCheck"];
  /** What is known of alarms as the run begins. */
  readonly alarms?: KeptAlarms;
  /** The volume's root, where something says it. */
  readonly root?: string;
  /** What name resolution knows. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
}

/** Everything a run did. `journal` holds calls and messages in one order. */
export interface Acted {
  readonly verdict: Verdict;
  readonly made: readonly Made[];
  readonly calls: readonly string[];
  readonly said: readonly string[];
  readonly messages: readonly Message[];
  readonly journal: readonly (Made | Message)[];
  readonly decisions: readonly Decision[];
  readonly pauses: readonly number[];
  readonly resolved: readonly string[];
  /** What is known of alarms now. */
  readonly alarms: KeptAlarms;
}

export const nodeB: Peer = { node: "NODEB", tag: "Vol.E", addresses: ["10.0.0.2"] };

export function volumeE(): Volume {
  const volume = parseVolume("E:");
  if (volume === undefined) throw new Error("E: is a volume");
  return volume;
}

type Procedure = (run: Run) => Promise<Verdict>;

/** Runs a procedure to its end, on whatever answers. */
export async function act(procedure: Procedure, runner: Runner, given: Given = {}): Promise<Acted> {
  const begun = begin(procedure, runner, given);
  const verdict = await begun.verdict;
  return { ...begun.soFar, verdict, alarms: begun.alarms() };
}

/** Starts a procedure; `soFar` grows while it runs. */
export function begin(
  procedure: Procedure,
  runner: Runner,
  given: Given = {},
): {
  readonly soFar: Omit<Acted, "verdict" | "alarms">;
  readonly verdict: Promise<Verdict>;
  readonly alarms: () => KeptAlarms;
} {
  const [made, calls, said]: [Made[], string[], string[]] = [[], [], []];
  const [messages, journal]: [Message[], (Made | Message)[]] = [[], []];
  const [decisions, pauses, resolved]: [Decision[], number[], string[]] = [[], [], []];
  const alarms = alarmBook(given.alarms ?? { peers: {} });
  const { tag = "Vol.E", node = "NODEA", language = "en", peers = [nodeB], root } = given;
  const resource = {
    tag,
    node,
    volume: volumeE(),
    ...(root === undefined ? {} : { root }),
    ...(peers === "unset" ? {} : { peers }),
  };
  const run = beginRun(resource, settingsOf(given), {
    runner: {
      run: (call) => {
        const { step, peer, command } = call;
        const line = commandLine(command);
        const argv = [command.tool.name, ...command.args];
        const one: Made = { step, peer, line, argv, effect: command.effect, deadlines: command.deadlines };
        made.push(one);
        calls.push(line);
        journal.push(one);
        return runner.run(call);
      },
    },
    report: (message) => {
      mustBeListed(message);
      messages.push(message);
      said.push(messageLine(message, language));
      journal.push(message);
    },
    note: (decision) => decisions.push(decision),
    pause: (seconds) => {
      pauses.push(seconds);
      return Promise.resolve();
    },
    alarms,
    addressesOf: (name) => {
      resolved.push(name);
      return Promise.resolve(given.addresses?.[name] ?? []);
    },
  });
  const soFar = { made, calls, said, messages, journal, decisions, pauses, resolved };
  return { soFar, verdict: procedure(run), alarms: alarms.kept };
}

/** Whatever a test is about: a message is said by a step that its row of the table names, if it names any. */
function mustBeListed({ id, step }: Message): void {
  const { steps }: MessageEntry = messageTable[id];
  if (steps.length > 0 && !steps.includes(step)) throw new Error(`${id} is not for step "${step}" to say`);
}

export function settingsOf({ emcmd, vss, splitBrain, snmp, writeCheck }: Given): Settings {
  return {
    emcmd: { ...defaultSettings.emcmd, ...emcmd },
    vss: { ...defaultSettings.vss, ...vss },
    splitBrain: { ...defaultSettings.splitBrain, ...splitBrain },
    snmp: { ...defaultSettings.snmp, ...snmp },
    writeCheck: writeCheck ?? defaultSettings.writeCheck,
  };
}

export const quick: Procedure = (run) => monitor(run, "quick");
export const deep: Procedure = (run) => monitor(run, "deep");

export function quickCheck(script: Script, given?: Given): Promise<Acted> {
  return act(quick, scripted(script), given);
}

export function deepCheck(script: Script, given?: Given): Promise<Acted> {
  return act(deep, scripted(script), given);
}

export function restoring(script: Script, given?: Given): Promise<Acted> {
  return act(restore, scripted(script), given);
}

export function removing(script: Script, given?: Given): Promise<Acted> {
  return act(remove, scripted(script), given);
}
