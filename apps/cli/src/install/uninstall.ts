import { message } from "@volkit/kit-orchestrator";
import { configuredLanguage } from "../configuration/configured-language.js";
import { configurationPlace } from "../configuration/place.js";
import { standardFolder } from "../records/folder.js";
import { findActionsFolder } from "./actions-folder.js";
import { removalsBesides } from "./besides.js";
import { failureOf, inTurn } from "./in-turn.js";
import { interrupted, type Means, type Request } from "./install.js";
import { placeProblem } from "./place-problem.js";
import { planUninstall } from "./plan-uninstall.js";
import { outcomeOf, type Report } from "./report.js";
import { systemAt } from "./root.js";

/** `volkit uninstall`: puts everything back as it was, or changes nothing. It needs no configuration and no tools. */
export async function uninstall(request: Request, means: Means): Promise<Report> {
  const { dryRun } = request;
  const { platform } = means.system;
  const nothing = {
    command: "uninstall",
    dryRun,
    writes: [],
    stays: [],
    about: null,
    observed: [],
    codePage: null,
  } as const;
  const at = systemAt(request.lkroot, means.system);
  if (at === undefined) {
    const unknown = { lifeKeeperRoot: null, folder: null, language: request.language } as const;
    return { ...nothing, ...unknown, outcome: "refused", said: [message("start", "VK710", {})] };
  }
  const { root, system } = at;
  const [place, language] = await Promise.all([
    findActionsFolder(root, platform),
    configuredLanguage(system),
  ]);
  const folder = place.kind === "found" ? place.folder : null;
  const report = { ...nothing, lifeKeeperRoot: root, folder, language } as const;
  if (place.kind !== "found") return { ...report, outcome: "refused", said: placeProblem(place) };

  const turn = { place, platform, dryRun, disk: means.disk };
  const { plan, applied } = await inTurn(turn, async (found) => {
    const planned = planUninstall(found, await removalsBesides(system), platform);
    return { ...planned, said: [...planned.said, ...interrupted(found)] };
  });
  const said = [...plan.said, ...failureOf(applied)];
  if (plan.kind === "refused") return { ...report, outcome: "refused", said };
  const { writes } = plan;
  const outcome = outcomeOf(applied, writes, dryRun);
  const left = [configurationPlace(undefined, system)?.file, standardFolder(system)];
  return { ...report, writes, outcome, said, stays: left.filter((path) => path !== undefined) };
}
