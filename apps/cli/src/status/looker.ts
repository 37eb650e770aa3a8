import type { Runner } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import { effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { storedCodePage } from "../install/system-file.js";
import { nodeName } from "../node-name.js";
import { runIdOf } from "../records/store.js";
import type { MakeRunner } from "../run-action.js";
import { surveyMeans } from "../survey/means.js";
import type { System } from "../system.js";
import { markOf } from "../turn/place.js";
import { tellingRunner, type Asking } from "./asking.js";
import { look, type Looked } from "./look.js";

/** Looks at the cluster as often as it is asked to. */
export interface Looker {
  /** `tell` is called at every answer. */
  readonly look: (tell: (asking: Asking) => void) => Promise<Looked>;
  /** Ends the tools that run, with their process trees. No more are started, and a look that is under way never ends. */
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
  const never = new Promise<never>(() => undefined);
  let isOver = false;
  const runner: Runner = { run: (call) => (isOver ? never : tools.run(call)) };
  return {
    look: (tell) => {
      const telling = tellingRunner(runner, nodeName(file, system), tell);
      return look(tags, surveyMeans(telling, { file, configured, system }));
    },
    end: () => {
      isOver = true;
      return tools.endAll();
    },
  };
}
