import {
  kitIn,
  listAssertions,
  reportText,
  testKit,
  unknownNames,
  type TestOptions,
} from "@volkit/kit-tester";
import type { Bilingual } from "@volkit/kit-orchestrator";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Context } from "../commands/context.js";
import { labTexts } from "../lab/lab-texts.js";
import { standInOf } from "../lab/stand-in.js";
import { reasonOf } from "../reason.js";
import { progressOf } from "../terminal/progress.js";
import { told } from "../told.js";
import { listText } from "./list-text.js";
import { ownKit, quickConfiguration } from "./own-kit.js";
import type { Request } from "./request.js";
import { kitTestTexts as texts } from "./texts.js";

/** `volkit kit-test`, its words understood. */
export async function runKitTest(request: Request, context: Context): Promise<void> {
  const { system, language } = context;
  const unknown = unknownNames(request.only);
  if (unknown.length > 0) {
    refuse(context, 2, texts.unknown, { names: unknown.join(", ") });
    return;
  }
  if (request.list) {
    const listed = listAssertions(language).filter(isWanted(request.only));
    system.print("stdout", request.json ? `${JSON.stringify(listed)}\n` : listText(listed, language));
    return;
  }
  if (request.actions !== undefined && !(await isFolder(request.actions))) {
    refuse(context, 2, texts.noFolder, { dir: request.actions });
    return;
  }
  if (request.actions !== undefined && Object.keys(await kitIn(request.actions)).length === 0) {
    refuse(context, 2, texts.noPrograms, { dir: request.actions });
    return;
  }
  await test(request, context);
}

async function test(request: Request, context: Context): Promise<void> {
  const { system, language } = context;
  const standIn = standInOf(system);
  if (standIn === undefined) {
    refuse(context, 2, texts.failed, { why: labTexts.needsExecutable[language] });
    return;
  }
  const began = system.monotonic();
  const abort = new AbortController();
  const release = system.onSignal(() => {
    abort.abort();
  });
  const progress = progressOf(system);
  const all = listAssertions(language).filter(isWanted(request.only)).length;
  const folder = await mkdtemp(join(tmpdir(), "volkit-kit-test-"));
  let done = 0;
  let isNeeded = false;
  try {
    const report = await testKit({
      ...(await optionsOf(request, context, folder)),
      standIn,
      signal: abort.signal,
      onResult: () => {
        done += 1;
        progress.show(told(context, texts.progress, { done: String(done), all: String(all) }));
      },
    });
    progress.end();
    const durationMs = Math.round(system.monotonic() - began);
    const took = told(context, texts.took, { seconds: (durationMs / 1000).toFixed(1) });
    const shown = request.json
      ? JSON.stringify({ kit: request.actions ?? "volkit", durationMs, ...report })
      : `${reportText(report, language).trimEnd()}${took}`;
    system.print("stdout", `${shown}\n`);
    context.exitCode = report.failed === 0 ? 0 : 1;
    // Whoever repeats a failure by hand needs the configuration.
    isNeeded = request.actions === undefined && report.failed > 0;
  } catch (error) {
    progress.end();
    if (abort.signal.aborted) refuse(context, 1, texts.interrupted, {});
    else refuse(context, 1, texts.failed, { why: reasonOf(error) });
  } finally {
    release();
    if (!isNeeded) await rm(folder, { recursive: true, force: true });
  }
}

async function optionsOf(
  request: Request,
  { system, language }: Context,
  folder: string,
): Promise<TestOptions> {
  const { actions, tools, tag, id, limit, only, env, keep } = request;
  const common = {
    toolModules: tools.map((file) => resolve(file)),
    only,
    lang: language,
    keep: keep ?? false,
    ...(tag === undefined ? {} : { tag }),
    ...(id === undefined ? {} : { id }),
    ...(limit === undefined ? {} : { limit }),
  };
  if (actions !== undefined) return { ...common, actions: resolve(actions), environment: env };
  const environment = { VOLKIT_CONFIG: await quickConfiguration(folder), ...env };
  return { ...common, actions: ownKit(system), environment };
}

function isWanted(only: readonly string[]) {
  return ({ id, group }: { readonly id: string; readonly group: string }): boolean =>
    only.length === 0 || only.includes(id) || only.includes(group);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refuse(
  context: Context,
  exitCode: number,
  text: Bilingual,
  values: Readonly<Record<string, string>>,
): void {
  context.system.print("stderr", `${told(context, text, values)}\n`);
  context.exitCode = exitCode;
}
