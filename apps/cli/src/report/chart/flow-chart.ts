/** A flow chart: what is asked, and where each answer leads. How it is drawn is no matter of it. */
export interface FlowChart {
  /** Each before those that it leads to. */
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly ends: readonly ChartEnd[];
}

export interface ChartNode {
  /** `restore-2b`: the procedure and the number of the step, and which one of the step's it is where there are more. */
  readonly id: string;
  readonly label: string;
  /** Its step, and those steps that ask nothing of their own and say something here. */
  readonly steps: readonly string[];
  /**
   * The command as a person would type it, with {@link ChartNames} in it as `{volume}`; `look up {peer}` for a name
   * that is looked up; empty for the part that handles a peer.
   */
  readonly line: string;
  readonly again?: Again;
}

/** Where one answer makes the procedure ask the same once more. */
export interface Again {
  readonly after: string;
  readonly said: readonly Said[];
  /** Seconds. */
  readonly paused: number;
  /** How often it is asked again at most. */
  readonly times: number;
}

/** A message that is said: its number, and the step that says it. */
export interface Said {
  readonly step: string;
  readonly id: string;
}

/** From a node to a node or an end, by these answers. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly ChartAnswer[];
}

export interface ChartAnswer {
  readonly answer: string;
  readonly said: readonly Said[];
  /** The layers in which it leads here; absent where it does in all that ask this. */
  readonly only?: readonly string[];
}

/** An end: an exit status and the number of the message that says why; neither where a peer's part ends. */
export interface ChartEnd {
  readonly id: string;
  readonly exit?: 0 | 1;
  readonly decided?: string;
}

/** What a chart's commands are about; a chart of its own has other names than the run that is drawn on it. */
export type ChartNames = Readonly<Record<"node" | "peer" | "volume" | "tag" | "guid", string>>;
