import type { SplitBrainNow } from "@volkit/kit-orchestrator";
import { splitBrainFlag } from "@volkit/lifekeeper";
import { inTime, tooLate } from "../patience.js";
import { recordFolder } from "../records/folder.js";
import type { Survey } from "../survey/facts.js";
import { nodesOf } from "../survey/facts.js";
import type { SurveyMeans } from "../survey/means.js";
import { splitBrainIn } from "./now.js";
import { splitBrainSeen, type Seen } from "./seen.js";

/** Both sides of a resource, for somebody who has to choose between them. */
export interface Sides {
  readonly survey: Survey;
  readonly now: SplitBrainNow;
  readonly flag: string;
  /** Whether any node says that the flag is up, none does, or not all of them told. */
  readonly flags: "raised" | "not raised" | "unknown";
  readonly seen: Seen;
}

/** What a survey says of a split brain, and what this node's records do. */
export async function sidesOf(survey: Survey, { file, system }: SurveyMeans): Promise<Sides> {
  const { tag, volume } = survey;
  const folder = recordFolder(file, system);
  const looking =
    folder === undefined
      ? undefined
      : await inTime(splitBrainSeen(folder, { tag, letter: volume.letter }, system.now()));
  const seen = looking ?? { kind: "unknown", why: folder === undefined ? "-" : tooLate.en };
  return { survey, now: splitBrainIn(survey), flag: splitBrainFlag(volume), flags: flagsIn(survey), seen };
}

function flagsIn(survey: Survey): Sides["flags"] {
  const flags = nodesOf(survey).map(({ splitBrainFlag: flag }) => flag);
  if (flags.some((flag) => flag.kind === "known" && flag.value === "raised")) return "raised";
  return flags.every(({ kind }) => kind === "known") ? "not raised" : "unknown";
}

/** Whether there is nothing to be done: no split brain, no flag, and everybody told. */
export function isQuiet({ now, flags }: Sides): boolean {
  return now.kind === "over" && flags === "not raised";
}
