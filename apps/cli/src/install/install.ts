import { message, type Language, type Message } from "@volkit/kit-orchestrator";
import { resourceEntry } from "../configuration/effective.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import { version } from "../version.js";
import { writesBesides } from "./besides.js";
import { check } from "./check.js";
import type { Disk } from "./disk.js";
import type { Found } from "./found.js";
import { failureOf, inTurn } from "./in-turn.js";
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
  const nothing = {
    command: "install",
    dryRun,
    writes: [],
    stays: [],
    observed: [],
    about: null,
    codePage: null,
  } as const;
  const at = systemAt(request.lkroot, means.system);
  if (at === undefined) {
    const unknown = { lifeKeeperRoot: null, folder: null, language: request.language } as const;
    return { ...nothing, ...unknown, outcome: "refused", said: [message("start", "VK710", {})] };
  }
  const { root, system } = at;
  const { language, folder, said, basis } = await check(root, system, means.makeRunner, request.language);
  const report = { ...nothing, lifeKeeperRoot: root, folder, language } as const;
  if (basis === undefined) return { ...report, outcome: "refused", said };

  const { place, configuration, configured, page } = basis;
  const { content, tags, file, isNamed, toKeep } = configuration;
  const { kit } = system;
  const program = [kit.file, ...kit.words];
  const observed = tags.filter((tag) => resourceEntry(content, tag)?.mode === "observe");
  const about = { version, program, lifeKeeperRoot: root, configuration: file, tags: [...tags] };
  const written = await writeScripts(
    {
      version,
      program: kit,
      lifeKeeperRoot: root,
      configuration: isNamed ? file : undefined,
      tags: tags.filter((tag) => !observed.includes(tag)),
      language: content.language ?? "en",
      platform,
    },
    content.codePage ?? page ?? configured.codePage,
  );
  const { scripts } = written;

  const turn = { place, platform, dryRun, disk: means.disk };
  const { plan, applied } = await inTurn(turn, async (found) => {
    const besides = await writesBesides(toKeep, page, system);
    return withDoubts(planInstall(found, { scripts, about, besides, platform }), found);
  });
  const all = [...said, ...written.said, ...plan.said, ...failureOf(applied)];
  if (plan.kind === "refused") return { ...report, outcome: "refused", said: all };
  const { writes } = plan;
  const outcome = outcomeOf(applied, writes, dryRun);
  return { ...report, about, observed, codePage: page ?? null, writes, outcome, said: all };

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
