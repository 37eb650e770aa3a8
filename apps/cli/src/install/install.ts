import { message, type Language, type Message } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import { effective } from "../configuration/effective.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import { version } from "../version.js";
import { findActionsFolder } from "./actions-folder.js";
import { writesBesides } from "./besides.js";
import { checkConfiguration } from "./check-configuration.js";
import { programDoubts } from "./check-program.js";
import { missingTools } from "./check-tools.js";
import { askCodePage } from "./code-page.js";
import type { Disk } from "./disk.js";
import type { Found } from "./found.js";
import { failureOf, inTurn } from "./in-turn.js";
import { placeProblem } from "./place-problem.js";
import { planInstall } from "./plan-install.js";
import type { Plan } from "./plan.js";
import { outcomeOf, type Report } from "./report.js";
import { systemAt } from "./root.js";
import { writeScripts } from "./scripts.js";
import { actionsWithoutVendor } from "./vendors-scripts.js";

export interface Request {
  readonly lkroot: string | undefined;
  readonly dryRun: boolean;
  /** The language where the configuration names none. */
  readonly language: Language;
}

export interface Means {
  readonly system: System;
  readonly makeRunner: MakeRunner;
  readonly disk: Disk;
}

/** `volkit install`: checks everything first, then writes the scripts, each of them whole or not at all. */
export async function install(request: Request, means: Means): Promise<Report> {
  const { dryRun } = request;
  const { platform } = means.system;
  const nothing = { command: "install", dryRun, writes: [], stays: [], about: null, codePage: null } as const;
  const at = systemAt(request.lkroot, means.system);
  if (at === undefined) {
    const unknown = { lifeKeeperRoot: null, folder: null, language: request.language } as const;
    return { ...nothing, ...unknown, outcome: "refused", said: [message("start", "VK710", {})] };
  }
  const { root, system } = at;

  const [place, configuration, program] = await Promise.all([
    findActionsFolder(root, platform),
    checkConfiguration(system, request.language),
    programDoubts(system),
  ]);
  const folder = place.kind === "found" ? place.folder : null;
  const language =
    configuration.kind === "usable" ? (configuration.content.language ?? "en") : configuration.language;
  const report = { ...nothing, lifeKeeperRoot: root, folder, language } as const;
  const said = [...placeProblem(place), ...configuration.said, ...program];
  if (place.kind !== "found" || configuration.kind !== "usable") {
    return { ...report, outcome: "refused", said };
  }
  const { content, tags, file, isNamed, toKeep } = configuration;
  const configured = effective(content);
  said.push(...missingTools(configured, system));
  const page = await codePage();
  if (said.some(({ severity }) => severity === "ERROR")) return { ...report, outcome: "refused", said };

  const { kit } = system;
  const about = {
    version,
    program: [kit.file, ...kit.words],
    lifeKeeperRoot: root,
    configuration: file,
    tags: [...tags],
  };
  const of = { version, program: kit, lifeKeeperRoot: root, tags, language, platform };
  const written = await writeScripts(
    { ...of, configuration: isNamed ? file : undefined },
    content.codePage ?? page ?? configured.codePage,
  );
  if (written.kind === "refused") return { ...report, outcome: "refused", said: [...said, written.why] };

  const turn = { place, platform, dryRun, disk: means.disk };
  const { plan, applied } = await inTurn(turn, async (found) => {
    const besides = await writesBesides(toKeep, page, system);
    return withDoubts(planInstall(found, { scripts: written.scripts, about, besides, platform }), found);
  });
  said.push(...plan.said, ...failureOf(applied));
  if (plan.kind === "refused") return { ...report, outcome: "refused", said };
  const { writes } = plan;
  const outcome = outcomeOf(applied, writes, dryRun);
  return { ...report, about, codePage: page ?? null, writes, outcome, said };

  async function codePage(): Promise<number | undefined> {
    const runner = means.makeRunner(configured, system, `install-${system.randomHex()}`);
    const answer = askCodePage.read(await runner.run({ step: "start", command: askCodePage }));
    if (answer.kind === "known") return answer.codePage;
    const { failure } = answer;
    said.push(message("start", "VK728", { command: commandLine(askCodePage), failure }));
    return undefined;
  }

  function withDoubts(plan: Plan, found: Found): Plan {
    if (plan.kind === "refused") return plan;
    const without = actionsWithoutVendor(found, platform).join(", ");
    const doubts: Message[] = without === "" ? [] : [message("start", "VK729", { actions: without })];
    return { ...plan, said: [...plan.said, ...doubts, ...interrupted(found)] };
  }
}

/** What was begun and cut off, as the manifest has it. */
export function interrupted({ manifest }: Found): Message[] {
  if (manifest.kind !== "manifest") return [];
  switch (manifest.manifest.state) {
    case "installing":
      return [message("start", "VK734", { command: "volkit install" })];
    case "uninstalling":
      return [message("start", "VK734", { command: "volkit uninstall" })];
    case "installed":
      return [];
  }
}
