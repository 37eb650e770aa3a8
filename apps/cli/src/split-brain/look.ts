import type { Message } from "@volkit/kit-orchestrator";
import type { MakeRunner } from "../run-action.js";
import { openSurvey } from "../survey/open.js";
import { resourcesNamed } from "../survey/resources.js";
import { survey } from "../survey/survey.js";
import type { System } from "../system.js";
import { sidesOf, type Sides } from "./sides.js";

/** `refused`: there is no usable configuration, or the tag leads to no volume. */
export type LookedAtSides =
  | { readonly kind: "sides"; readonly sides: Sides; readonly warnings: readonly Message[] }
  | { readonly kind: "refused"; readonly why: readonly Message[] };

/** Looks at both sides of a tag's resource. Changes nothing. */
export async function lookAtSides(
  tag: string,
  config: string | undefined,
  system: System,
  makeRunner: MakeRunner,
): Promise<LookedAtSides> {
  const opened = await openSurvey(config, system, makeRunner);
  if (opened.kind === "refused") return opened;
  const { means, warnings } = opened;
  const [listed] = await resourcesNamed([tag], means);
  if (listed === undefined || listed.resource.kind === "unknown") {
    return {
      kind: "refused",
      why: [...warnings, ...(listed?.refusal === undefined ? [] : [listed.refusal])],
    };
  }
  return { kind: "sides", sides: await sidesOf(await survey(listed.resource.value, means), means), warnings };
}
