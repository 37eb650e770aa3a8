import type { Language } from "@volkit/kit-orchestrator";
import type { KitProgram } from "@volkit/tool-runner";

/** The size of a terminal, in characters. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
}

/** What the program touches of the machine it runs on, handed in so that a test can hand in another. */
export interface System {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** How this very program is started, for what it does in a process of its own. */
  readonly kit: KitProgram;
  /** This machine's name, asked only where nothing else names the node. */
  readonly hostName: () => string;
  /** Milliseconds since 1970, by the wall clock. */
  readonly now: () => number;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
  /** Seconds since the machine was started: one clock for all processes, which is never set. */
  readonly uptime: () => number;
  readonly pause: (seconds: number) => Promise<void>;
  /** All addresses of a name, or a rejection. */
  readonly lookUp: (name: string) => Promise<readonly string[]>;
  /**
   * Calls back at every signal that asks this process to end: SIGTERM, SIGINT, SIGHUP, Ctrl-Break, the
   * console's end. What it returns takes the listener away again.
   */
  readonly onSignal: (listener: (signal: string) => void) => () => void;
  readonly randomHex: () => string;
  /** What `--lang` asked for. */
  readonly language?: Language;
  /** The system's locale, as `ja-JP`. */
  readonly locale: () => string;
  /** The terminal that a stream goes to; undefined where it goes elsewhere. */
  readonly terminal: (stream: "stdout" | "stderr") => Terminal | undefined;
  /**
   * Calls back at every key, by what the terminal sends for it (`q`, `\x1b[A`, `\x03` for Ctrl-C); keys are not shown,
   * and not waited for till a line ends. What it returns gives the keyboard back as it was. Undefined where stdin is
   * no terminal.
   */
  readonly onKey: (listener: (key: string) => void) => (() => void) | undefined;
  /** Calls back when the terminal of stdout has another size. What it returns takes the listener away again. */
  readonly onResize: (listener: () => void) => () => void;
  /** Takes text for stdout or stderr as it is. */
  readonly print: (stream: "stdout" | "stderr", text: string) => void;
}

/** A variable of the environment, by its name in any case: Windows does not tell them apart. */
export function variable(system: System, name: string): string | undefined {
  const exact = system.environment[name];
  if (exact !== undefined) return exact === "" ? undefined : exact;
  const key = Object.keys(system.environment).find((other) => other.toLowerCase() === name.toLowerCase());
  const value = key === undefined ? undefined : system.environment[key];
  return value === "" ? undefined : value;
}
