import type { Language } from "@volkit/kit-orchestrator";
import { localTime } from "../local-time.js";
import type { TestReport } from "./lines.js";
import { remedyOf } from "./remedy.js";
import { detailOf } from "./result-words.js";
import { isThrough, type Tried } from "./send-tests.js";

/** The one object that `--json` prints. */
export function reportJson(report: TestReport, language: Language) {
  const { node, startedAt, notifier, tried, leftOut, observed } = report;
  return {
    node,
    startedAt: localTime(startedAt),
    notifier,
    through: tried.every(isThrough),
    ways: tried.map((one) => wayJson(one, language)),
    notInUse: leftOut,
    observed,
  };
}

/** `result` and what goes with it are as the program that sends said them. */
function wayJson(tried: Tried, language: Language) {
  const { way, result, milliseconds } = tried;
  const { kind, ...more } = result;
  return {
    name: way.name,
    by: way.kind === "eism" ? "EISMEventNotice" : `SNMP version ${way.manager.version}`,
    inUse: way.isInUse,
    result: kind,
    milliseconds,
    through: isThrough(tried),
    details: more,
    text: detailOf(tried, language),
    remedy: remedyOf(tried)?.[language] ?? null,
  };
}
