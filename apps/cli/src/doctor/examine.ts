import { recordingRunner } from "@volkit/tool-runner";
import { effective, type Effective } from "../configuration/effective.js";
import { toolHomes, toolNames } from "../configuration/known-names.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { thisUser } from "../configuration/who-can-write.js";
import { storedCodePage } from "../install/system-file.js";
import { nodeName } from "../node-name.js";
import type { System } from "../system.js";
import { locatorOf } from "../tool-runner.js";
import type { NodeAnswers, ResourceAnswers } from "./answers.js";
import { asker } from "./asker.js";
import { checkAccount } from "./checks/account.js";
import { aboutMemory, checkAlarmMemory } from "./checks/alarm-memory.js";
import { checkAlarms } from "./checks/alarms.js";
import { checkConfiguration } from "./checks/configuration.js";
import { checkCodePage, checkDecoding } from "./checks/encodings.js";
import { checkLog } from "./checks/log.js";
import { checkOwnName } from "./checks/names-here.js";
import { aboutMetrics, checkMetrics } from "./checks/metrics.js";
import { checkNodeAnswers } from "./checks/node-answers.js";
import { checkPlanted } from "./checks/planted.js";
import { checkRecords } from "./checks/records.js";
import { checkResource } from "./checks/resource.js";
import { checkScripts } from "./checks/scripts.js";
import { checkShortDeadlines } from "./checks/short-deadlines.js";
import { checkSlowAnswers } from "./checks/slow-answers.js";
import { checkTools } from "./checks/tools.js";
import type { Examination, ExaminationMeans } from "./examination.js";
import type { Finding } from "./finding.js";
import { gatherNode, gatherResource } from "./gather.js";
import { inTimeOrUnknown } from "./look-at-disk.js";
import { oneCause } from "./one-cause.js";
import type { Surroundings } from "./surroundings.js";
import { worstFirst } from "./worst-first.js";

/**
 * Looks at everything that a run on this node depends on: reads only, everything side by side, each question under
 * its own deadline.
 */
export async function examine(means: ExaminationMeans): Promise<Examination> {
  const { system, makeRunner, progress = ignored } = means;
  const [startedAt, began] = [system.now(), system.monotonic()];
  const basis = await configurationOf(means);
  const { configured } = basis;
  const recording = recordingRunner(makeRunner(configured, system, `doctor-${system.randomHex()}`), system);
  const around: Surroundings = { ...basis, system, ...asker(recording.runner, system.monotonic, progress) };
  const tools = toolsIn(configured, system);

  const [answers, ofDisks, ofAlarms] = await Promise.all([
    askAll(around),
    lookAtDisks(tools, around),
    checkAlarms(around),
  ]);
  const { node, resources } = answers;
  const ofResources = await Promise.all(resources.map((one) => checkResource(one, around)));
  const findings = [
    ...checkConfiguration(around),
    ...checkShortDeadlines(around.file, around.timings),
    ...checkTools(tools, configured),
    ...checkNodeAnswers(node, around.node, isAnyAlive(resources)),
    checkOwnName(node, around.node),
    ...ofResources.flat(),
    ...ofDisks,
    ...ofAlarms,
    checkAccount(resources[0]?.here?.storage, system.platform, thisUser()?.uid),
    checkCodePage(node, configured),
    ...checkDecoding(recording.calls()),
    ...checkSlowAnswers(around.timings, configured),
  ];
  return {
    startedAt,
    durationMs: system.monotonic() - began,
    node: around.node,
    configuration: around.loaded,
    findings: worstFirst(oneCause(findings, recording.calls())),
    calls: recording.calls(),
    tools,
    resources: resources.map(({ tag, here, peers }) => ({ tag, volume: here?.volume, peers })),
  };
}

async function configurationOf({ system, configFile }: ExaminationMeans) {
  const place = configurationPlace(configFile, system);
  const loaded = await loadConfiguration(place, lastValidFile(system));
  const file = loaded.kind === "usable" ? loaded.content : {};
  const configured = effective(file, await storedCodePage(system));
  return { place, loaded, file, configured, node: nodeName(file, system) };
}

function toolsIn(configured: Effective, system: System) {
  const locate = locatorOf(configured, system);
  return toolNames.map((name) => {
    const home = toolHomes[name];
    return { name, home, place: locate({ name, home }) };
  });
}

/** About the configured resources, else about every volume resource that LifeKeeper has here. */
async function askAll(
  around: Surroundings,
): Promise<{ readonly node: NodeAnswers; readonly resources: readonly ResourceAnswers[] }> {
  const asking = gatherNode(around);
  const configured = Object.keys(around.file.resources ?? {});
  const tags = configured.length > 0 ? configured : tagsIn(await asking);
  const [node, ...resources] = await Promise.all([asking, ...tags.map((tag) => gatherResource(tag, around))]);
  return { node, resources };
}

function tagsIn({ volumes: { answer } }: NodeAnswers): string[] {
  return answer.kind === "failed" ? [] : [...new Set(answer.instances.map(({ tag }) => tag))];
}

async function lookAtDisks(tools: Examination["tools"], around: Surroundings): Promise<Finding[]> {
  const [scripts, records, log, metrics, memory] = await Promise.all([
    inTimeOrUnknown(
      { id: "scripts", subject: { en: "installed scripts", ja: "インストール済みスクリプト" } },
      checkScripts(around.system),
      (finding) => ({ findings: [finding], paths: [] }),
    ),
    inTimeOrUnknown(
      { id: "records.folder", subject: { en: "record folder", ja: "記録フォルダ" } },
      checkRecords(around),
      (finding) => [finding],
    ),
    inTimeOrUnknown({ id: "log.file", subject: { en: "log", ja: "ログ" } }, checkLog(around), (finding) => [
      finding,
    ]),
    inTimeOrUnknown(aboutMetrics, checkMetrics(around), (finding) => [finding]),
    inTimeOrUnknown(aboutMemory, checkAlarmMemory(around), (finding) => [finding]),
  ]);
  const planted = await checkPlanted(tools, scripts.paths, around);
  return [...scripts.findings, ...records, ...log, ...metrics, ...memory, ...planted];
}

function isAnyAlive(resources: readonly ResourceAnswers[]): boolean {
  return resources.some(({ there }) => there.some(({ system }) => system.answer.kind === "alive"));
}

function ignored(): void {
  return;
}
