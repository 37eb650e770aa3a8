import type { ActionsFolder } from "../../install/actions-folder.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";

const root: About = {
  id: "lifekeeper.root",
  subject: { en: "LifeKeeper's folder", ja: "LifeKeeper のフォルダ" },
};
const scripts: About = {
  id: "lifekeeper.subsys",
  subject: { en: "scripts' folder", ja: "スクリプトのフォルダ" },
};

/** Where LifeKeeper is, by LKROOT or LKBIN. */
export function checkRoot(folder: string | undefined): Finding {
  if (folder !== undefined) return good(root, both(folder));
  return notGood(root, "bad", {
    found: {
      en: "Neither LKROOT nor LKBIN names it by a full path.",
      ja: "LKROOT にも LKBIN にも絶対パスが設定されていません。",
    },
    why: {
      en: "Configuration, records and LifeKeeper's programs are looked for below it.",
      ja: "設定ファイル、記録、LifeKeeper のプログラムの場所を特定できません。",
    },
    remedy: {
      en: "Set LKROOT for the whole system, as LifeKeeper's installation does.",
      ja: "LifeKeeper のインストール時と同じ値を、システム環境変数 LKROOT に設定してください。",
    },
  });
}

/** In which of its two forms (see `findActionsFolder`) the folder is there that LifeKeeper calls scripts from. */
export function checkActionsFolder(place: ActionsFolder): Finding {
  switch (place.kind) {
    case "found":
      return good(scripts, both(place.folder));
    case "absent": {
      const places = place.lookedFor.join(", ");
      return notGood(scripts, "warning", {
        found: {
          en: `There is no folder of file-system resources. Looked for ${places}.`,
          ja: `ファイルシステムリソースのフォルダがありません。確認した場所: ${places}。`,
        },
        why: {
          en: "LifeKeeper calls its scripts from there: volkit's cannot be installed.",
          ja: "LifeKeeper はこのフォルダのスクリプトを呼び出します。volkit のスクリプトをインストールできません。",
        },
        remedy: {
          en: "See that LKROOT is right, and that LifeKeeper is installed on this node.",
          ja: "LKROOT の値と、このノードに LifeKeeper がインストールされているか確認してください。",
        },
      });
    }
    case "two": {
      const folders = place.folders.join(", ");
      return notGood(scripts, "bad", {
        found: {
          en: `Scripts stand in two places: ${folders}.`,
          ja: `スクリプトが 2 か所にあります: ${folders}。`,
        },
        why: {
          en: "Nothing says which of them LifeKeeper calls.",
          ja: "LifeKeeper がどちらを呼び出すか判断できません。",
        },
        remedy: {
          en: "Find out which of them is in use, and take the other away.",
          ja: "使用されている方を確認し、もう一方を削除してください。",
        },
      });
    }
  }
}
