import type { Cluster } from "@volkit/cluster-lab";
import { join } from "node:path";
import type { Assertion } from "../assertion.js";
import { isThere } from "../is-there.js";
import { didNotSucceed, leftAsItWas, saidWhy, succeeded } from "../judge.js";
import type { ActionName } from "../kit.js";
import type { Text } from "../text.js";
import { allOf, verdictOf, type Finding } from "../verdict.js";
import type { World } from "../world.js";

const acting: readonly ActionName[] = ["quickCheck", "deepCheck", "restore", "remove"];
const nobody = "Vol.Nobody";

/** What a program is given on its command line. */
export const givenWords: readonly Assertion[] = [
  refused("no-arguments", () => [], {
    title: {
      en: "without any argument every action fails, and says so",
      ja: "引数がない場合、どの処理も失敗し、理由を表示する",
    },
    wrong: {
      en: "An action that does not know what it is for claims success.",
      ja: "対象が不明なまま、処理が成功とみなされます。",
    },
  }),
  refused("no-tag", ({ id }) => ["-i", id], {
    title: {
      en: "without a tag every action fails, and says so",
      ja: "タグがない場合、どの処理も失敗し、理由を表示する",
    },
    wrong: {
      en: "An action works on a resource that nobody named.",
      ja: "指定されていないリソースに対して処理が行われます。",
    },
  }),
  refused("tag-without-value", () => ["-t"], {
    title: { en: "an option without its value is refused", ja: "値のないオプションは拒否する" },
    wrong: {
      en: "What follows is taken for the tag, or nothing is.",
      ja: "別の値または空の値がタグとして扱われます。",
    },
  }),
  refused("unknown-tag", () => ["-t", nobody], {
    title: {
      en: "a tag that LifeKeeper does not know is refused where no ID comes with it",
      ja: "LifeKeeper に登録されていないタグだけが指定された場合は拒否する",
    },
    wrong: {
      en: "A mistyped tag gives success, and nothing was done.",
      ja: "タグの入力誤りでも成功となり、実際には何も行われません。",
    },
  }),
  refused("no-such-volume", ({ tag }) => ["-t", tag, "-i", "Q:"], {
    title: {
      en: "an ID that is no volume of this node is refused",
      ja: "存在しないボリュームの ID は拒否する",
    },
    wrong: {
      en: "The tag and the ID disagree, and the action goes on with one of them.",
      ja: "タグと ID が食い違ったまま、どちらかに対して処理が行われます。",
    },
  }),
  {
    id: "tag-is-text",
    group: "arguments",
    title: {
      en: "a tag is text and never run as a command",
      ja: "タグは文字列として扱い、コマンドとして実行しない",
    },
    wrong: {
      en: "Whoever may name a resource may run any command with the rights of LifeKeeper.",
      ja: "リソース名を付けられる利用者が、LifeKeeper の権限で任意のコマンドを実行できます。",
    },
    needs: [],
    examine: ({ kit, id, onStage }) =>
      onStage("in-service", async (stage) => {
        const tag = "Vol\"';touch planted;$(touch planted)`touch planted`&touch planted|touch planted";
        for (const action of acting.filter((name) => kit[name] !== undefined)) {
          await stage.run(action, { words: ["-t", tag, "-i", id] });
          if (await isThere(join(stage.work, "planted"))) return verdictOf(stage.scene(), commandRan(action));
        }
        return verdictOf(undefined);
      }),
  },
  tolerated("options-of-lifekeeper", ({ tag, id }) => ["-t", tag, "-i", id, "-R"], {
    title: { en: "an unknown option at the end is tolerated", ja: "末尾の未知のオプションは無視する" },
    wrong: {
      en: "LifeKeeper may append options of its own, such as -R, and every action fails then.",
      ja: "LifeKeeper が -R などを付け加えると、すべての処理が失敗します。",
    },
  }),
  tolerated("option-order", ({ tag, id }) => ["-i", id, "-t", tag], {
    title: { en: "the order of the options does not matter", ja: "オプションの順序を問わない" },
    wrong: {
      en: "The kit rests on an order that LifeKeeper does not promise.",
      ja: "LifeKeeper が保証していない順序に依存しています。",
    },
  }),
];

interface Texts {
  readonly title: Text;
  readonly wrong: Text;
}

/** Every action of the kit gets the words, fails with a reason, and changes nothing. */
function refused(id: string, words: (world: World) => readonly string[], texts: Texts): Assertion {
  return {
    id,
    group: "arguments",
    ...texts,
    needs: [],
    examine: async (world) => {
      const actions = acting.filter((action) => world.kit[action] !== undefined);
      return allOf(await Promise.all(actions.map((action) => refuses(world, action, words(world)))));
    },
  };
}

function refuses(world: World, action: ActionName, words: readonly string[]) {
  return world.onStage("in-service", async (stage) => {
    const before = await stage.cluster();
    const ran = await stage.run(action, { words });
    const after = await stage.cluster();
    // What LifeKeeper makes of the exit status of a restore or a remove is no change of the kit's.
    const isTold = action === "restore" || action === "remove";
    const changed = isTold
      ? leftAsItWas(withoutStates(before), withoutStates(after), action)
      : leftAsItWas(before, after, action);
    return verdictOf(stage.scene(), didNotSucceed(ran), saidWhy(ran), changed);
  });
}

function withoutStates(cluster: Cluster): Cluster {
  return { ...cluster, nodes: cluster.nodes.map((node) => ({ ...node, instances: [] })) };
}

function tolerated(id: string, words: (world: World) => readonly string[], texts: Texts): Assertion {
  return {
    id,
    group: "arguments",
    ...texts,
    needs: ["restore", "remove"],
    examine: (world) =>
      world.onStage("in-service", async (stage) => {
        const ran = [];
        for (const action of ["quickCheck", "deepCheck", "remove", "restore"] as const) {
          if (world.kit[action] !== undefined) ran.push(await stage.run(action, { words: words(world) }));
        }
        return verdictOf(stage.scene(), ...ran.map(succeeded));
      }),
  };
}

function commandRan(action: ActionName): Finding {
  return {
    expected: { en: "the tag is text", ja: "タグが文字列として扱われること" },
    came: { en: `${action} ran a command that was in it`, ja: `${action} がタグ内のコマンドを実行した` },
  };
}
