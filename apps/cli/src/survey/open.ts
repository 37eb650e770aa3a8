import type { Language, Message } from "@volkit/kit-orchestrator";
import { effective } from "../configuration/effective.js";
import { languageIn, loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { storedCodePage } from "../install/system-file.js";
import { languageFor } from "../language.js";
import { runIdOf } from "../records/store.js";
import type { System } from "../system.js";
import { toolsOf } from "../tool-runner.js";
import { markOf } from "../turn/place.js";
import { surveyMeans, type SurveyMeans } from "./means.js";

/** The means of a look, with what an action would say of the configuration; `refused` where none is usable. */
export type Opened =
  | {
      readonly kind: "opened";
      readonly means: SurveyMeans;
      readonly warnings: readonly Message[];
      readonly language: Language;
    }
  | { readonly kind: "refused"; readonly why: readonly Message[]; readonly language: Language };

/** Makes ready for a look at the cluster from this node. `config` is the configuration where one was named. */
export async function openSurvey(config: string | undefined, system: System): Promise<Opened> {
  const loaded = await loadConfiguration(configurationPlace(config, system), lastValidFile(system));
  const language = languageFor(system, languageIn(loaded));
  if (loaded.kind === "unusable") return { kind: "refused", why: loaded.problems, language };
  const { content: file, warnings } = loaded.kind === "usable" ? loaded : { content: {}, warnings: [] };
  const configured = effective(file, await storedCodePage(system));
  const mark = markOf(runIdOf(system.now(), "none", "survey", system.randomHex()));
  const means = surveyMeans(toolsOf(configured, system, mark), { file, configured, system });
  return { kind: "opened", means, warnings, language };
}
