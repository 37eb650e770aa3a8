import type { Runner } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import { effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { storedCodePage } from "../install/system-file.js";
import { runIdOf } from "../records/store.js";
import type { MakeRunner } from "../run-action.js";
import { surveyMeans } from "../survey/means.js";
import type { System } from "../system.js";
import { markOf } from "../turn/place.js";
import { look, type Looked } from "./look.js";

/** Looks at the cluster as often as it is asked to. */
export interface Looker {
  /** `onAnswer` is called with the number of answers so far. */
  readonly look: (onAnswer: (count: number) => void) => Promise<Looked>;
  /** Ends the tools that run, with their process trees. */
  readonly end: RealRunner["endAll"];
}

/** Opens the eyes: real tools, where the configuration and the environment say that they are. */
export async function looker(
  tags: readonly string[],
  file: ConfigurationFile,
  system: System,
  makeRunner: MakeRunner,
): Promise<Looker> {
  const configured = effective(file, await storedCodePage(system));
  const mark = markOf(runIdOf(system.now(), "none", "status", system.randomHex()));
  const tools = makeRunner(configured, system, mark);
  return {
    look: (onAnswer) => look(tags, surveyMeans(counting(tools, onAnswer), { file, configured, system })),
    end: () => tools.endAll(),
  };
}

function counting(inner: Runner, onAnswer: (count: number) => void): Runner {
  let count = 0;
  return {
    async run(call) {
      const ending = await inner.run(call);
      count += 1;
      onAnswer(count);
      return ending;
    },
  };
}
