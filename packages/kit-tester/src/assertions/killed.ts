import type { Assertion } from "../assertion.js";
import { bySeenTools } from "../by-tools.js";
import { idOf } from "../id-of.js";
import { succeeded } from "../judge.js";
import type { ActionName } from "../kit.js";
import { exitOf } from "../ran.js";
import { skipped, verdictOf, type Verdict } from "../verdict.js";
import { ways } from "../ways.js";
import type { World } from "../world.js";

const acting = ["deepCheck", "restore", "remove"] as const;

/** An action that was killed half way, as LifeKeeper does at its deadline, and is called again. */
export const killed: readonly Assertion[] = acting.map((action) => ({
  id: `${idOf(action)}-after-kill`,
  group: "killed",
  title: {
    en: `${action} succeeds after one that was killed half way`,
    ja: `途中で強制終了した後も、${action} は成功する`,
  },
  wrong: {
    en: "A lock, a half-written file or a half-done step stands in the way until somebody comes.",
    ja: "残ったロックや書きかけのファイルなどのため、人手で対処するまで処理が成功しません。",
  },
  needs: [action],
  examine: (world) => killedAndAgain(world, action),
}));

function killedAndAgain(world: World, action: ActionName): Promise<Verdict> {
  return bySeenTools(world, action, ({ tools }) => {
    const half = tools[Math.floor(tools.length / 2)] ?? "";
    return world.onStage(action === "restore" ? "out-of-service" : "in-service", async (stage) => {
      const [node = ""] = stage.nodes;
      await stage.break(ways.hung.fault, node, half);
      const hangs = async (): Promise<boolean> =>
        (await stage.calls()).some(({ tool, exitCode }) => tool === half && exitCode === null);
      if (exitOf(await stage.run(action, { endWhen: hangs, waits: true })) !== undefined) return notKilled;
      await stage.mend(ways.hung.fault, node, half);
      return verdictOf(stage.scene(), succeeded(await stage.run(action)));
    });
  });
}

const notKilled = skipped(
  "it ended by itself before it could be killed at a tool that hangs",
  "応答しないツールを待つ間に強制終了する前に、処理が終了しました",
);
