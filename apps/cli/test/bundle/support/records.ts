import type { Ending } from "@volkit/tool-command";

type RecordedTool = readonly [tool: string, args: readonly string[], ending: Ending];

interface Differing {
  readonly arguments?: readonly string[];
  readonly tag?: string | null;
  readonly outcome?: string;
  readonly notes?: readonly string[];
  readonly interrupted?: { readonly signal: string | null; readonly step: string; readonly command: string };
  readonly calls?: readonly RecordedTool[];
}

/** The record of a run that LifeKeeper's script called, so many seconds after the first. */
export function called(action: string, second: number, differing: Differing = {}): object {
  const { calls = [], arguments: words = ["-t", "Vol.E", "-i", "E:"], ...others } = differing;
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
  return {
    format: "volkit-record",
    formatVersion: 1,
    run: `${at.replace(/[-:.]/g, "")}-E-${action}-00000a`,
    volkit: "1.0.0",
    action,
    tag: "Vol.E",
    volume: "E:",
    node: "NODEA",
    outcome: "succeeded",
    exitCode: 0,
    startedAt: at,
    durationMs: 1000,
    interrupted: null,
    arguments: ["--called-by=1", "--vendor=/v.ksh", ...words],
    configuration: {},
    lookups: [],
    decisions: [],
    messages: [],
    ...others,
    calls: calls.map(([tool, args, { stdout, stderr, ...how }]) => ({
      step: "monitor.1",
      peer: peerIn(tool, args),
      tool,
      args,
      effect: args.includes("delete") ? "changes" : "reads",
      startedAt: at,
      durationMs: 2000,
      ending: { ...how, stdout: { ...stdout, base64: null }, stderr: { ...stderr, base64: null } },
    })),
  };
}

/** Whom a command line is about: EMCMD's first word, or what follows `-d`. */
function peerIn(tool: string, [first = "", ...others]: readonly string[]): string | null {
  if (tool === "EMCmd") return first === "." ? null : first;
  return first === "-d" ? (others[0] ?? null) : null;
}

/** The record of a rehearsal beside the vendor's script, or of how that ended. */
export function observedCall(format: "volkit-rehearsal" | "volkit-vendor-result"): object {
  const kind = format === "volkit-rehearsal" ? "Rehearsal" : "Vendor";
  return { format, formatVersion: 1, run: `20260101T000000000Z-E-quickCheck${kind}-00000b`, calledBy: 7 };
}

/** Where a record is kept below LKROOT, and its text. */
export function record(content: object): [name: string, text: string] {
  const run = "run" in content && typeof content.run === "string" ? content.run : "";
  const folder = /(?:Rehearsal|Vendor)-/.test(run) ? "Out/volkit/observed" : "Out/volkit";
  return [`${folder}/${run}.json`, JSON.stringify(content, null, 1)];
}
