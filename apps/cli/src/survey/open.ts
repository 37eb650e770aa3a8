import type { Message } from "@volkit/kit-orchestrator";
import { effective } from "../configuration/effective.js";
import { configurationInUse } from "../configuration/in-use.js";
import { storedCodePage } from "../install/system-file.js";
import { runIdOf } from "../records/store.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import { markOf } from "../turn/place.js";
import { surveyMeans, type SurveyMeans } from "./means.js";

/** The means of a look, with what an action would say of the configuration; `refused` where none is usable. */
export type Opened =
  | { readonly kind: "opened"; readonly means: SurveyMeans; readonly warnings: readonly Message[] }
  | { readonly kind: "refused"; readonly why: readonly Message[] };

/** Makes ready for a look at the cluster from this node. `config` is the configuration where one was named. */
export async function openSurvey(
  config: string | undefined,
  system: System,
  makeRunner: MakeRunner,
): Promise<Opened> {
  const inUse = await configurationInUse(config, system);
  if (inUse.kind === "refused") return inUse;
  const { file, warnings } = inUse;
  const configured = effective(file, await storedCodePage(system));
  const mark = markOf(runIdOf(system.now(), "none", "survey", system.randomHex()));
  const means = surveyMeans(makeRunner(configured, system, mark), { file, configured, system });
  return { kind: "opened", means, warnings };
}
