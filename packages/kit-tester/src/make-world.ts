import type { Cluster } from "@volkit/cluster-lab";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ActionName, Kit } from "./kit.js";
import { notPrepared } from "./not-prepared.js";
import { exitOf } from "./ran.js";
import { remembered } from "./remembered.js";
import { shellLine } from "./scene.js";
import type { Settings } from "./settings.js";
import { openStage, type Stage } from "./stage.js";
import { ways, type Way } from "./ways.js";
import type { Evidence, Ground, World } from "./world.js";

/** Where the labs are made, as what they begin, and whether they stay. */
export interface Site {
  readonly root: string;
  readonly cluster: Cluster;
  readonly keeps: boolean;
}

/** What a lab begins as, and the lines that lead there. */
interface Start {
  readonly cluster: Cluster;
  readonly lines: readonly string[];
}

/** A world for one kit. */
export function makeWorld(kit: Kit, settings: Settings, { root, cluster, keeps }: Site): World {
  let labs = 0;
  const tools = settings.toolModules.flatMap((file) => ["--tools", file]);
  const inService = { cluster, lines: [shellLine(["volkit", "lab", "create", "$LAB", ...tools])] };
  const outOfService = remembered(takeOut);

  return {
    kit,
    tag: settings.tag,
    id: settings.id,
    healthy: remembered((action) => runOnce(action, [], ways.failing)),
    broken: remembered(runOnce),
    onStage: async (ground, look, folder) => {
      const start = await startOf(ground);
      return start === undefined ? notPrepared : withStage(start, look, folder);
    },
  };

  async function withStage<Value>(
    start: Start,
    look: (stage: Stage) => Promise<Value>,
    folder = "lab",
  ): Promise<Value> {
    labs += 1;
    const dir = join(root, `${folder}-${labs}`);
    try {
      return await look(await openStage(settings, dir, start));
    } finally {
      if (!keeps) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  function startOf(ground: Ground): Promise<Start | undefined> {
    return ground === "in-service" ? Promise.resolve(inService) : outOfService();
  }

  function takeOut(): Promise<Start | undefined> {
    return withStage(inService, async (stage) => {
      if (exitOf(await stage.run("remove")) !== 0) return undefined;
      return { cluster: await stage.cluster(), lines: stage.scene().lines };
    });
  }

  async function runOnce(
    action: ActionName,
    broken: readonly string[],
    { fault, more, name }: Way,
  ): Promise<Evidence | undefined> {
    const start = await startOf(action === "restore" ? "out-of-service" : "in-service");
    if (start === undefined) return undefined;
    return withStage(start, async (stage) => {
      const [node = ""] = stage.nodes;
      for (const tool of broken) await stage.break(fault, node, tool, ...more);
      const ran = await stage.run(action, { waits: broken.length > 0 && name === ways.hung.name });
      const started = (await stage.calls()).filter((call) => call.node === node).map(({ tool }) => tool);
      const after = { ...(await stage.cluster()), toolFaults: [] };
      return { ran, scene: stage.scene(), tools: [...new Set(started)], after };
    });
  }
}
