import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import type { FoundRecord, NotRead } from "../recorded/found.js";
import { version } from "../version.js";
import type { Case } from "./case-format.js";
import { judge, type Judgement } from "./judge.js";
import { replayRecord } from "./replay-record.js";
import type { Replayed, WhyImpossible } from "./replayed.js";
import { recordedStory, replayedStory, type Story } from "./story.js";
import { lacksResources } from "./unrecorded-resources.js";

/** What was tried: a record, or a saved case. */
export type Trial = Replay | NotReplayable;

/** A record that was replayed. */
export interface Replay {
  readonly kind: "replayed";
  readonly record: RunRecord | RehearsalRecord;
  readonly from: Case["from"];
  readonly expected: Story;
  readonly today: Story;
  readonly replayed: Replayed;
  readonly judgement: Judgement;
}

/** Something that cannot be replayed: its file, or the run that it holds. */
export interface NotReplayable {
  readonly kind: "not-replayable";
  readonly name: string;
  readonly why: NotRead["why"] | WhyImpossible | { readonly kind: "vendor" };
}

/** Replays a record on what it says itself that it came to. */
export async function tryRecord({ record, source }: FoundRecord): Promise<Trial> {
  if (record.format === "volkit-vendor-result") {
    return { kind: "not-replayable", name: record.run, why: { kind: "vendor" } };
  }
  return replay(record, source.kind, recordedStory(record));
}

/** Replays the record of a case on what the case expects. */
export function tryCase({ record, from, expectation }: Case): Promise<Trial> {
  return replay(record, from, expectation);
}

/** Whether the procedure of a recorded run was begun at all: else there is nothing that a case could hold. */
export function wasBegun({ judgement }: Replay): boolean {
  return judgement.kind !== "open" || (judgement.by !== "configuration" && judgement.by !== "no-turn");
}

/** A trial as a case, which expects what today's procedures do. */
export function caseOf({ record, from, today }: Replay): Case {
  return { volkit: version, from, record, expectation: today };
}

async function replay(record: Replay["record"], from: Case["from"], expected: Story): Promise<Trial> {
  const replayed = await replayRecord(record);
  const { came } = replayed;
  if (came.kind === "impossible") return { kind: "not-replayable", name: record.run, why: came.why };
  const today = replayedStory(replayed);
  const judgement = asFarAsRecorded(judge(expected, replayed), record);
  return { kind: "replayed", record, from, expected, today, replayed, judgement };
}

/** A question that an early record does not answer may be one that the configuration answered then. */
function asFarAsRecorded(judgement: Judgement, record: Replay["record"]): Judgement {
  const isOpen = judgement.kind === "differs" && judgement.first.kind === "asks" && lacksResources(record);
  return isOpen ? { kind: "open", by: "not-recorded" } : judgement;
}
