import type { observeMessages } from "../messages/observe.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const observeExplanations: ExplanationsOf<typeof observeMessages> = {
  VK160: {
    causes: [
      {
        en: "The action was called by hand for a resource whose mode is still observe.",
        ja: "mode が observe のままのリソースに対して、処理が手動で実行されました。",
      },
      {
        en: "LifeKeeper was given a script of one's own that calls volkit.",
        ja: "volkit を呼び出す独自のスクリプトが LifeKeeper に登録されています。",
      },
    ],
    checks: [checks.settings, checks.comparison],
  },
  VK161: {
    causes: [
      {
        en: "The vendor's kit has no script for this action, or none was there when volkit was installed (VK729 said so).",
        ja: "製品にこの処理のスクリプトがないか、インストール時に存在しませんでした (VK729 を出力済み)。",
      },
      {
        en: "The vendor's script that was kept has been moved or deleted since.",
        ja: "保存していた既存スクリプトが、その後移動または削除されています。",
      },
    ],
    checks: [checks.installPlan, checks.settings],
  },
  VK162: {
    causes: [
      causes.peerDown,
      {
        en: "vssadmin or EMCmd hangs on this node.",
        ja: "自ノードで vssadmin または EMCmd がハングしています。",
      },
      {
        en: "observe.deadline is shorter than the tools of this node need.",
        ja: "observe.deadline が、このノードのツールの所要時間より短く設定されています。",
      },
    ],
    checks: [checks.rehearseCheck, checks.comparison, checks.settings],
  },
  VK163: {
    causes: [
      causes.nodeBusy,
      causes.blocked,
      {
        en: "The program was moved, replaced or deleted since it was installed.",
        ja: "インストール後に、プログラムが移動、置き換え、または削除されています。",
      },
    ],
    checks: [checks.doctor, checks.comparison, checks.eventLog],
  },
};
