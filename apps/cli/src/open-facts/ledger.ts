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
import { serviceFacts } from "./service-facts.js";
import { shadowCopyFacts } from "./shadow-copy-facts.js";
import { volumeFacts } from "./volume-facts.js";
import { windowsFacts } from "./windows-facts.js";
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
  ...lifeKeeperFileFacts,
  ...shadowCopyFacts,
  ...volumeFacts,
  ...serviceFacts,
  ...windowsFacts,
];

/** A fact, and what this node shows of it. */
export interface SettledFact {
  readonly fact: OpenFact;
  readonly settlement: Settlement;
}

/** What this node shows of every fact. Pure. */
export function settleAll(evidence: Evidence): SettledFact[] {
  return ledger.map((fact) => ({ fact, settlement: fact.settle(evidence) }));
}
