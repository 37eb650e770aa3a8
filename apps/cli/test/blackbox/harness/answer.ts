/** What a stand-in does when it is called with a certain argv. */
export interface Answer {
  readonly stdout?: string | Uint8Array;
  readonly stderr?: string;
  readonly exit?: number;
  /** Seconds it takes before it answers. */
  readonly seconds?: number;
  /** The signal it ends itself by, after it has printed. */
  readonly signal?: "SEGV" | "KILL" | "ABRT";
  /** Seconds that a child of its own lives on after it, with its output held open. */
  readonly childSeconds?: number;
  /** Ends only when it is killed: signals that can be ignored are ignored, and it starts a child in a new session. */
  readonly stubborn?: true;
  /** Prints the folder it stands in and its environment, a line each, before anything else. */
  readonly surroundings?: true;
  /** On Windows, while it takes its time: how many generations of processes live below its child. */
  readonly generations?: number;
  /** On Windows, while it takes its time: a process that lives, so many generations down, whose parents have all ended. */
  readonly orphans?: number;
}

/** One argv, the tool's bare name first, and its answers in turn; the last one is repeated. */
export type Reply = readonly [argv: readonly string[], ...answers: Answer[]];

/** What a Windows tool prints: with CR LF. */
export function says(text: string, exit = 0): Answer {
  return { stdout: text.replaceAll("\n", "\r\n"), exit };
}

/** Prints nothing and ends with a status. */
export function ends(exit: number): Answer {
  return { exit };
}

/** Does not answer within any deadline of these tests. */
export const hangs: Answer = { seconds: 30 };
