import { worstFirst, type Finding } from "./finding.js";
import { answers } from "./rules/answers.js";
import type { Case } from "./rules/case.js";
import { deadNodes } from "./rules/dead-nodes.js";
import { lastRun } from "./rules/last-run.js";
import { locks } from "./rules/locks.js";
import { mirrors } from "./rules/mirrors.js";
import { roles } from "./rules/roles.js";
import { services } from "./rules/services.js";
import { shadowStorage, unknownStorage } from "./rules/shadow-storage.js";
import { splitBrain } from "./rules/split-brain.js";
import { states } from "./rules/states.js";

/** Within one severity, what comes first here is told first. */
const rules = [
  unknownStorage,
  splitBrain,
  deadNodes,
  roles,
  mirrors,
  states,
  answers,
  shadowStorage,
  services,
  locks,
  lastRun,
];

/** Everything there is to say of a resource, the worst first. Nothing is left out for something worse. */
export function judge(about: Case): Finding[] {
  return worstFirst(
    rules.flatMap((rule) => rule(about)),
    ({ severity }) => severity,
  );
}
