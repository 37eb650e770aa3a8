import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOut } from "../commands/lab-create.js";
import { refuse } from "../commands/lab-refusals.js";
import { told } from "../told.js";
import type { Context } from "../commands/context.js";
import { clusterLine } from "./cluster-line.js";
import { labTexts } from "./lab-texts.js";
import { reasonOf } from "../reason.js";
import { playScene, type Played } from "./play-scene.js";
import type { Volkit } from "./run-in-lab.js";
import { scenes, type Scene } from "./scenes.js";

/** Plays every scene and tells each in a line. Exit status 0 only if everything came out as it should. */
export async function demonstrate(
  volkit: Volkit,
  where: string | undefined,
  context: Context,
): Promise<number> {
  const dir = where ?? (await mkdtemp(join(tmpdir(), "volkit-demo-")));
  const made = await layOut(context, dir, {});
  const atEnd = where === undefined ? () => takeAway(dir, context) : undefined;
  if (made.kind !== "created") {
    if (made.kind === "refused") refuse(context, labTexts.notEmpty, { dir });
    else refuse(context, labTexts.notCreated, { dir, why: made.why });
    await atEnd?.();
    return 2;
  }
  const { language, system } = context;
  const began = system.monotonic();
  let good = 0;
  for (const [index, scene] of scenes.entries()) {
    const played = await playScene(volkit, dir, scene, system);
    if (played.wrong.length === 0) good += 1;
    system.print("stdout", `${toldScene(index + 1, scene, played, context)}\n`);
  }
  await atEnd?.();

  const seconds = ((system.monotonic() - began) / 1000).toFixed(1);
  const summary = {
    en: `${good} of ${scenes.length} steps came out as they should, in ${seconds} s.`,
    ja: `${scenes.length} 手順のうち ${good} 手順が想定どおりの結果でした (${seconds} 秒)。`,
  };
  system.print("stdout", `${summary[language]}\n`);
  return good === scenes.length ? 0 : 1;
}

/** Windows keeps the file of a program that has just ended for a moment. */
async function takeAway(dir: string, context: Context): Promise<void> {
  try {
    await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  } catch (error) {
    context.system.print("stderr", `${told(context, labTexts.notRemoved, { dir, why: reasonOf(error) })}\n`);
  }
}

function toldScene(number: number, scene: Scene, played: Played, { language }: Context): string {
  const mark = played.wrong.length === 0 ? "ok " : "BAD";
  const did = [`exit ${played.exitCode}`, ...played.says, ...played.did].join(", ");
  const line = `${mark} ${String(number).padStart(2)}. ${scene.title[language]}`;
  return [
    `${line} | ${scene.node} ${scene.action}: ${did} | ${clusterLine(played.cluster, "E")}`,
    ...played.wrong.map((wrong) => `        ${wrong}`),
  ].join("\n");
}
