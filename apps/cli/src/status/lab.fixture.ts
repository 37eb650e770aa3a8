import { defaultSettings } from "@volkit/kit-orchestrator";
import { known } from "../known.js";
import type { NodeFacts, Survey } from "../survey/facts.js";
import { meansIn, surveyed, type Trouble } from "../survey/lab.fixture.js";
import type { Finding } from "./finding.js";
import { judge } from "./judge.js";
import { look, type Look } from "./look.js";
import type { Case } from "./rules/case.js";

/** When the findings of a test are judged. */
export const now = Date.parse("2026-11-23T03:00:00Z");

/** What a look at a simulated cluster shows. */
export async function lookAt(trouble: Trouble, tags: readonly string[] = []): Promise<Look> {
  const looked = await look(tags, meansIn(trouble).means);
  if (looked.kind === "refused") throw new Error(looked.why.map(({ id }) => id).join());
  return looked.look;
}

/** What is found where something is wrong with a lab; changes are made by hand to what was seen. */
export async function findingsIn(
  trouble: Trouble,
  here: Partial<NodeFacts> = {},
  there: Partial<NodeFacts> = {},
  about: Partial<Case> = {},
): Promise<readonly Finding[]> {
  const seen = await surveyed(trouble);
  const survey: Survey = {
    ...seen,
    here: { ...seen.here, lastRun: known({ kind: "none" }), ...here },
    peers: seen.peers.map((peer) => ({ ...peer, ...there })),
  };
  return judge({ survey, mode: "act", vss: defaultSettings.vss, now, ...about });
}
