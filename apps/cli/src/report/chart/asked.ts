import { commandLine } from "@volkit/tool-command";
import type { HeldEnding, RehearsalRecord, RunRecord } from "../../recorded/format.js";

/** Something that a run asked, as a chart is concerned with it. */
export interface Asked {
  readonly step: string;
  readonly peer: string | null;
  /** As a person would type it. */
  readonly line: string;
  /** Null where it was under way when the run ended; `assumed` where a rehearsal took it to come out well. */
  readonly ending: HeldEnding | null | "assumed";
  readonly durationMs: number | null;
}

/** Everything that a run asked, in the order of its record, then what a rehearsal did not do. */
export function askedIn(record: RunRecord | RehearsalRecord): readonly Asked[] {
  const made = record.calls.map(({ step, peer, tool, args, ending, durationMs }): Asked => {
    const line = commandLine({ tool: { name: tool, home: "kit" }, args });
    return { step, peer, line, ending, durationMs };
  });
  if (record.format === "volkit-record") return made;
  const assumed = record.assumed.map(({ step, peer, command }): Asked => ({
    step,
    peer,
    line: command,
    ending: "assumed",
    durationMs: null,
  }));
  return [...made, ...assumed];
}

/** Whether a command is the one that a chart's line stands for, whatever it is about. */
export function isLine(asked: string, line: string, { node, peer, volume }: LineNames): boolean {
  if (asked.length > longestLine) return false;
  const [program = ""] = line.split(" ");
  // What the kit's own write check is told depends on the node.
  if (program === "write-check") return asked.startsWith(`${program} `);
  const patterns: Readonly<Record<string, string>> = {
    "{node}": literally(node),
    "{peer}": literally(peer ?? ""),
    "{volume}": `${literally(volume.replace(/:$/, ""))}:?`,
    "{tag}": ".+",
    "{guid}": ".+",
  };
  const parts = line.split(/(\{\w+\})/).map((part) => patterns[part] ?? literally(part));
  return new RegExp(`^${parts.join("")}$`, "i").test(asked);
}

/** The names that tell one command from another; a tag or GUID tells none. */
export interface LineNames {
  readonly node: string;
  readonly peer: string | null;
  readonly volume: string;
}

/** No command of a procedure is longer. */
const longestLine = 2000;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
