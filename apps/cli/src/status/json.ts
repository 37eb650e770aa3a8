import type { Bilingual, Language } from "@volkit/kit-orchestrator";
import type { Known } from "../known.js";
import { localTime } from "../local-time.js";
import { endOf } from "../recorded/recorded-run.js";
import { nodesOf, type LastRun, type MirrorsThere, type NodeFacts } from "../survey/facts.js";
import type { Finding } from "./finding.js";
import type { Judged, Look } from "./look.js";

/** A look as `--json` prints it; its keys are described in the documentation and stay as they are. */
export function inJson(look: Look, node: string, language: Language) {
  return {
    node,
    at: localTime(look.at),
    durationMs: Math.round(look.durationMs),
    severity: look.severity,
    findings: look.findings.map(finding),
    resources: look.resources.map(resource),
  };

  function resource({ tag, mode, severity, findings, survey }: Judged) {
    return {
      tag,
      volume: survey?.volume.name ?? null,
      mode,
      severity,
      findings: findings.map(finding),
      mirrors: (survey?.links ?? []).map(({ from, to, addresses, state, believed }) => ({
        from,
        to,
        addresses,
        state: fact(state, (word) => word),
        believed: fact(believed, (word) => word),
      })),
      nodes: survey === undefined ? [] : nodesOf(survey).map(nodeInJson),
    };
  }

  function nodeInJson(facts: NodeFacts) {
    return {
      node: facts.node,
      tag: facts.tag,
      here: facts.isHere,
      seen: fact(facts.seen, (word) => word),
      mirror: fact(facts.mirrors, mirrorInJson),
      state: fact(facts.state, (there) => (there.kind === "state" ? there.state : null)),
      service: fact(facts.service, (word) => word),
      lifeKeeperLock: fact(facts.lifeKeeperLock, (word) => word === "locked"),
      dataKeeperLock: fact(facts.dataKeeperLock, () => null),
      shadowCopies: fact(facts.shadowCopies, (word) => word === "present"),
      shadowStorage: fact(facts.shadowStorage, (word) => word === "present"),
      splitBrainFlag: fact(facts.splitBrainFlag, (word) => word === "raised"),
      lastRun: fact(facts.lastRun, (last) => lastRunInJson(last, look.at)),
    };
  }

  function finding({ severity, id, nodes, title, means, look: commands }: Finding) {
    return { severity, id, nodes, title: title[language], means: words(means), look: commands };
  }

  function words(text: Bilingual | undefined): string | null {
    return text === undefined ? null : text[language];
  }

  /** Unknown is a value of its own: a program that reads `value` alone finds none. */
  function fact<Value, Shown>(known: Known<Value>, show: (value: Value) => Shown) {
    return known.kind === "known"
      ? { known: true, value: show(known.value) }
      : { known: false, why: known.why[language] };
  }
}

function mirrorInJson({ role, roleNumber, mirrors }: MirrorsThere) {
  return { role, roleNumber, lines: mirrors };
}

function lastRunInJson(last: LastRun, now: number) {
  if (last.kind === "none") return null;
  const { run, action, outcome, exitCode, startedAt, interrupted, messages } = last.run;
  const ageSeconds = Math.round((now - endOf(last.run)) / 1000);
  return {
    run,
    action,
    outcome,
    exitCode,
    startedAt,
    ageSeconds,
    interrupted,
    messages,
    unreadable: last.unreadable,
  };
}
