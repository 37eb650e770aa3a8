import type { Bilingual } from "@volkit/kit-orchestrator";
import { within } from "../within.js";
import { notGood, type About, type Finding } from "./finding.js";

/** How long the disks may take, in seconds: one that hangs must not hang the examination. */
const patience = 10;

/** What a look at the disks gives in time, else that this is not known. */
export async function inTimeOrUnknown<Value>(
  about: About,
  look: Promise<Value>,
  otherwise: (finding: Finding) => Value,
): Promise<Value> {
  const value = await within(patience, look);
  return value === undefined
    ? otherwise(notGood(about, "unknown", { found: tooLate, why, remedy: null }))
    : value;
}

const tooLate: Bilingual = {
  en: `The disk gave no answer within ${patience} s.`,
  ja: `${patience} 秒以内にディスクから応答がありません。`,
};

const why: Bilingual = {
  en: "A disk that hangs holds up every run on this node.",
  ja: "ディスクが応答しない場合、このノードのすべての処理に影響します。",
};
