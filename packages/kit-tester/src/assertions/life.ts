import type { Assertion } from "../assertion.js";
import { actionNames } from "../kit.js";
import { leftAsItWas } from "../judge.js";
import { does, doesOnB, play, refuses, type Step } from "../play.js";
import { verdictOf } from "../verdict.js";
import type { Text } from "../text.js";

/** A resource's life, as LifeKeeper leads it: each a story of actions in a lab of its own. */
export const life: readonly Assertion[] = [
  story("quick-check-in-service", [does("quickCheck")], {
    title: {
      en: "quickCheck succeeds where the resource is in service",
      ja: "稼働中のリソースに対する quickCheck は成功する",
    },
    wrong: {
      en: "LifeKeeper takes a healthy resource for failed and starts a recovery.",
      ja: "正常なリソースが障害とみなされ、回復処理が始まります。",
    },
  }),
  story("deep-check-in-service", [does("deepCheck")], {
    title: {
      en: "deepCheck succeeds where the resource is in service",
      ja: "稼働中のリソースに対する deepCheck は成功する",
    },
    wrong: {
      en: "LifeKeeper takes a healthy resource for failed and starts a recovery.",
      ja: "正常なリソースが障害とみなされ、回復処理が始まります。",
    },
  }),
  story("quick-check-again", [does("quickCheck"), does("quickCheck"), does("quickCheck")], {
    title: { en: "quickCheck succeeds again and again", ja: "quickCheck は繰り返しても成功する" },
    wrong: {
      en: "A check leaves something that the next one stumbles over.",
      ja: "監視が残したものにより、次回の監視が失敗します。",
    },
  }),
  unchanging("quickCheck", "quick-check-changes-nothing"),
  unchanging("deepCheck", "deep-check-changes-nothing"),
  story("restore-in-service", [does("restore")], {
    title: {
      en: "restore succeeds where the resource is in service already",
      ja: "稼働中のリソースに対する restore は成功する",
    },
    wrong: {
      en: "LifeKeeper calls restore for a resource that is up already, and marks it failed.",
      ja: "LifeKeeper は稼働中のリソースにも restore を呼び出すことがあり、そのリソースが障害になります。",
    },
  }),
  story("check-after-needless-restore", [does("restore"), does("quickCheck"), does("deepCheck")], {
    title: {
      en: "a needless restore leaves the resource in service",
      ja: "不要な restore の後もリソースは稼働している",
    },
    wrong: { en: "restore disturbs what was in service.", ja: "restore が稼働中のリソースに影響します。" },
  }),
  story("remove", [does("remove")], {
    title: {
      en: "remove succeeds where the resource is in service",
      ja: "稼働中のリソースに対する remove は成功する",
    },
    wrong: {
      en: "No switchover is possible: the resource cannot be taken out of service.",
      ja: "リソースを停止できないため、スイッチオーバができません。",
    },
  }),
  story("remove-twice", [does("remove"), does("remove")], {
    title: { en: "remove succeeds a second time", ja: "remove は 2 回目も成功する" },
    wrong: {
      en: "A switchover that is repeated after a failure half way never gets through.",
      ja: "途中で失敗したスイッチオーバを再実行しても、完了しません。",
    },
  }),
  story("remove-before-restore", [doesOnB("remove")], {
    title: {
      en: "remove succeeds on a node that never had the resource",
      ja: "一度も起動していないノードでの remove は成功する",
    },
    wrong: {
      en: "LifeKeeper runs remove on the other node before a restore; where it fails the takeover ends.",
      ja: "LifeKeeper は restore の前に対向側ノードで remove を呼び出すため、切り替えがそこで失敗します。",
    },
  }),
  story("remove-elsewhere", [doesOnB("remove"), does("quickCheck"), does("deepCheck")], {
    title: {
      en: "remove on the other node leaves the resource in service here",
      ja: "対向側ノードでの remove は稼働中のリソースに影響しない",
    },
    wrong: {
      en: "LifeKeeper runs remove on nodes that have nothing to stop, and this one stops what another node serves.",
      ja: "停止するものがないノードでの remove により、別のノードで稼働中のリソースが停止します。",
    },
  }),
  story("check-after-remove", [does("remove"), refuses("deepCheck")], {
    title: { en: "deepCheck does not succeed after remove", ja: "remove 後の deepCheck は成功しない" },
    wrong: {
      en: "A resource that is out of service passes for healthy: a failure goes unseen.",
      ja: "停止中のリソースが正常とみなされ、障害を検出できません。",
    },
  }),
  story("restore-after-remove", [does("remove"), does("restore")], {
    title: { en: "restore succeeds after remove", ja: "remove 後の restore は成功する" },
    wrong: { en: "What was stopped cannot be started again.", ja: "停止したリソースを再び起動できません。" },
  }),
  story("restore-twice", [does("remove"), does("restore"), does("restore")], {
    title: { en: "restore succeeds a second time", ja: "restore は 2 回目も成功する" },
    wrong: {
      en: "A restore that is repeated makes a running resource failed.",
      ja: "restore を再実行すると、稼働中のリソースが障害になります。",
    },
  }),
  story("checks-after-restore", [does("remove"), does("restore"), does("quickCheck"), does("deepCheck")], {
    title: {
      en: "both checks succeed after a restore",
      ja: "restore 後は quickCheck も deepCheck も成功する",
    },
    wrong: {
      en: "restore says that the resource is in service, and it is not.",
      ja: "restore は成功しても、リソースが稼働していません。",
    },
  }),
  story(
    "start-stop-start",
    [does("restore"), does("remove"), does("restore"), does("remove"), does("restore"), does("deepCheck")],
    {
      title: {
        en: "start, stop, start, stop, start: it is in service",
        ja: "起動と停止を繰り返した後もリソースは稼働している",
      },
      wrong: {
        en: "Something of an earlier round stands in the way of a later one.",
        ja: "前回の起動や停止で残ったものが、次の起動や停止を妨げます。",
      },
    },
  ),
  story("switchover", [does("remove"), doesOnB("restore"), doesOnB("quickCheck"), doesOnB("deepCheck")], {
    title: {
      en: "a switchover: out of service here, in service there",
      ja: "スイッチオーバ: 自ノードで停止し、対向側ノードで稼働する",
    },
    wrong: {
      en: "The other node cannot take over, which is what a cluster is for.",
      ja: "対向側ノードが引き継げません。クラスタの目的を果たせません。",
    },
  }),
  story(
    "switchover-and-back",
    [does("remove"), doesOnB("restore"), doesOnB("remove"), does("restore"), does("deepCheck")],
    {
      title: { en: "a switchover, and back again", ja: "スイッチオーバの後、切り戻せる" },
      wrong: {
        en: "After a switchover the first node can never have the resource again.",
        ja: "スイッチオーバ後、元のノードでリソースを起動できません。",
      },
    },
  ),
];

interface Texts {
  readonly title: Text;
  readonly wrong: Text;
}

function story(id: string, steps: readonly Step[], texts: Texts): Assertion {
  return {
    id,
    group: "life",
    ...texts,
    needs: actionNames.filter((name) => steps.some(({ action }) => action === name)),
    examine: (world) => world.onStage("in-service", (stage) => play(stage, steps)),
  };
}

function unchanging(action: "quickCheck" | "deepCheck", id: string): Assertion {
  return {
    id,
    group: "life",
    title: {
      en: `${action} of a healthy resource changes nothing`,
      ja: `正常時の ${action} は何も変更しない`,
    },
    wrong: {
      en: "A check that LifeKeeper calls every few minutes changes the cluster each time.",
      ja: "数分おきに呼び出される監視のたびに、クラスタの状態が変わります。",
    },
    needs: [action],
    examine: (world) =>
      world.onStage("in-service", async (stage) => {
        const before = await stage.cluster();
        await stage.run(action);
        return verdictOf(stage.scene(), leftAsItWas(before, await stage.cluster(), action));
      }),
  };
}
