import {
  createLabOnDisk,
  labEnvironment,
  labTools,
  lifeKeeperAfter,
  mendFault,
  readCalls,
  setFault,
  type Cluster,
  type LoggedCall,
} from "@volkit/cluster-lab";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { actionLine } from "./action-line.js";
import { filesIn } from "./files-in.js";
import type { ActionName } from "./kit.js";
import { exitOf, type Ran } from "./ran.js";
import { runProgram } from "./run-program.js";
import { shellLine, type Scene } from "./scene.js";
import type { Settings } from "./settings.js";
import { usualEnvironment } from "./usual-environment.js";

/** How an action is run, where it is not as LifeKeeper usually does it. */
export interface How {
  /** The node it runs as; the first one, where the resource begins, unless told otherwise. */
  readonly node?: string;
  /** Its words, instead of `-t TAG -i ID`. */
  readonly words?: readonly string[];
  /** The folder it runs in. */
  readonly folder?: string;
  /** What differs in its environment; undefined takes a variable out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Its tree is ended as soon as this is so. */
  readonly endWhen?: () => Promise<boolean>;
  /** That it is going to wait for a tool, so that others can run meanwhile. */
  readonly waits?: boolean;
}

/** A lab of its own, and what can be done in it. */
export interface Stage {
  readonly dir: string;
  /** The folder that actions run in. */
  readonly work: string;
  readonly nodes: readonly string[];
  readonly run: (action: ActionName, how?: How) => Promise<Ran>;
  /** Breaks something, by the words of the lab's faults. */
  readonly break: (...words: readonly string[]) => Promise<void>;
  readonly mend: (...words: readonly string[]) => Promise<void>;
  readonly cluster: () => Promise<Cluster>;
  readonly calls: () => Promise<readonly LoggedCall[]>;
  /** What has been done so far. */
  readonly scene: () => Scene;
}

const ownFolders = ["work", "home", "tmp"];

/** Lays out a lab in a new folder. `before` are the lines that led to the cluster it begins as. */
export async function openStage(
  settings: Settings,
  dir: string,
  start: { readonly cluster: Cluster; readonly lines: readonly string[] },
): Promise<Stage> {
  const lab = join(dir, "lab");
  const lines = [...start.lines];
  const { toolModules, standIn, program, tag, id } = settings;
  await Promise.all(ownFolders.map((name) => mkdir(join(dir, name), { recursive: true })));
  const made = await createLabOnDisk(lab, { cluster: start.cluster, toolModules, standIn });
  if (made.kind === "refused") throw new Error(`${lab} is no new folder`);
  const { store } = made;
  const nodes = start.cluster.nodes.map(({ name }) => name);
  const [first = ""] = nodes;
  const change = async (apply: typeof setFault, words: readonly string[]): Promise<void> => {
    const tools = await labTools(lab);
    await store.update((cluster) => {
      const outcome = apply(cluster, words, tools);
      if (outcome.kind === "refused") throw new Error(outcome.reason.en);
      return { cluster: outcome.cluster, value: undefined };
    });
  };
  return {
    dir,
    work: join(dir, "work"),
    nodes,
    run,
    break: async (...words) => {
      lines.push(shellLine(["volkit", "lab", "fault", "$LAB", ...words]));
      await change(setFault, words);
    },
    mend: async (...words) => {
      lines.push(shellLine(["volkit", "lab", "fault", "$LAB", ...words, "--mend"]));
      await change(mendFault, words);
    },
    cluster: () => store.read(),
    calls: () => readCalls(lab),
    scene: () => ({ dir, lines: [...lines] }),
  };

  async function run(action: ActionName, how: How = {}): Promise<Ran> {
    const { node = first, words = ["-t", tag, "-i", id], folder = join(dir, "work") } = how;
    const actionProgram = program(action);
    const given = { ...settings.environment, ...how.environment, ...labEnvironment(lab, node) };
    const line = { environment: given, program: actionProgram, words, folder: how.folder };
    lines.push(`${actionLine(lab, line)}${how.endWhen === undefined ? "" : " # killed half way"}`);
    const before = await filesIn(dir, ownFolders);
    const { ending, processes } = await runProgram(settings, {
      action,
      program: actionProgram,
      words,
      folder,
      environment: { ...usualEnvironment(dir), ...given },
      endWhen: how.endWhen,
      waits: how.waits ?? false,
    });
    const files = (await filesIn(dir, ownFolders)).filter((file) => !before.includes(file));
    const ran = { action, node, ending, processes, files };
    await tellLifeKeeper(ran);
    return ran;
  }

  async function tellLifeKeeper(ran: Ran): Promise<void> {
    const { action, node } = ran;
    const exitCode = exitOf(ran);
    if (exitCode === undefined || (action !== "restore" && action !== "remove")) return;
    await store.update((cluster) => ({
      cluster: lifeKeeperAfter(cluster, node, { action, tag, exitCode }),
      value: undefined,
    }));
  }
}
