import type { Language } from "@volkit/kit-orchestrator";
import { localTime } from "../local-time.js";
import { recordedCall } from "../records/record.js";
import { version } from "../version.js";
import type { Examination } from "./examination.js";
import { countsOf } from "./lines.js";

/** What `--json` prints: the findings in the reader's language, the worst first, and every question with its raw answer. */
export function examinationJson(examination: Examination, language: Language) {
  const { node, startedAt, durationMs, findings, tools, resources, calls, configuration } = examination;
  return {
    volkit: version,
    node,
    startedAt: localTime(startedAt),
    durationMs: Math.round(durationMs),
    configuration: configuration.kind === "none" ? null : configuration.file,
    summary: countsOf(findings),
    findings: findings.map(({ id, verdict, tag, node: on, subject, found, why, remedy }) => ({
      id,
      verdict,
      tag: tag ?? null,
      node: on ?? null,
      subject: subject[language],
      found: found[language],
      why: why?.[language] ?? null,
      remedy: remedy?.[language] ?? null,
    })),
    tools,
    resources: resources.map(({ tag, volume, peers }) => ({ tag, volume: volume?.name ?? null, peers })),
    calls: calls.map(recordedCall),
  };
}
