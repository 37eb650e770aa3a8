import { alarmFacts } from "./alarm-facts.js";
import { emcmdLineFacts } from "./emcmd-line-facts.js";
import { emcmdNumberFacts } from "./emcmd-number-facts.js";
import { emcmdQuestionFacts } from "./emcmd-question-facts.js";
import { emcmdRunFacts } from "./emcmd-run-facts.js";
import { emcmdTroubleFacts } from "./emcmd-trouble-facts.js";
import { lifeKeeperAfterFacts } from "./lifekeeper-after-facts.js";
import { lifeKeeperCallFacts } from "./lifekeeper-call-facts.js";
import { lifeKeeperChangeFacts } from "./lifekeeper-change-facts.js";
import { lifeKeeperFileFacts } from "./lifekeeper-file-facts.js";
import { lifeKeeperListFacts } from "./lifekeeper-list-facts.js";
import { lifeKeeperPeerFacts } from "./lifekeeper-peer-facts.js";
import { lifeKeeperStateFacts } from "./lifekeeper-state-facts.js";
import { logFacts } from "./log-facts.js";
import { serviceFacts } from "./service-facts.js";
import { shadowCopyFacts } from "./shadow-copy-facts.js";
import { volumeFacts } from "./volume-facts.js";
import { windowsFacts } from "./windows-facts.js";
import { evidenceOf } from "./earlier.js";
import type { Evidence } from "./evidence.js";
import type { OpenFact, Settlement } from "./open-fact.js";

/**
 * Everything about the real tools that the kit relies on, or has a setting for, and that public sources do not say for
 * certain: what is open, assumed, inferred, recalled, or known of a sibling product only.
 */
export const ledger: readonly OpenFact[] = [
  ...emcmdQuestionFacts,
  ...emcmdTroubleFacts,
  ...emcmdLineFacts,
  ...emcmdNumberFacts,
  ...emcmdRunFacts,
  ...lifeKeeperListFacts,
  ...lifeKeeperStateFacts,
  ...lifeKeeperPeerFacts,
  ...lifeKeeperCallFacts,
  ...lifeKeeperAfterFacts,
  ...lifeKeeperChangeFacts,
  ...alarmFacts,
  ...lifeKeeperFileFacts,
  ...shadowCopyFacts,
  ...volumeFacts,
  ...serviceFacts,
  ...windowsFacts,
  ...logFacts,
];

/** A fact, and what this node shows of it. */
export interface SettledFact {
  readonly fact: OpenFact;
  readonly settlement: Settlement;
  /** The recorded runs whose answers settle it, the newest first; empty where what was asked now does, or nothing. */
  readonly runs: readonly string[];
}

/** What this node shows of every fact. Pure. */
export function settleAll(evidence: Evidence): SettledFact[] {
  const moments = evidence.runs
    .map((run) => ({ run: run.run, evidence: evidenceOf(evidence, run) }))
    .toReversed();
  return ledger.map((fact) => (fact.by === "questions" ? nowOrEarlier(fact) : recorded(fact)));

  /** What no question tells now, an answer of a recorded run may: the newest that does counts. */
  function nowOrEarlier(fact: OpenFact): SettledFact {
    const now = fact.settle(evidence);
    const told = now.kind === "open" && fact.asks !== undefined ? moments : [];
    for (const moment of told) {
      const settlement = fact.settle(moment.evidence);
      if (settlement.kind === "settled") return { fact, settlement, runs: [moment.run] };
    }
    return { fact, settlement: now, runs: [] };
  }

  /** The runs that would settle it alone. */
  function recorded(fact: OpenFact): SettledFact {
    const told = fact.by === "records" ? moments : [];
    const runs = told.filter((moment) => fact.settle(moment.evidence).kind === "settled");
    return { fact, settlement: fact.settle(evidence), runs: runs.map(({ run }) => run) };
  }
}
