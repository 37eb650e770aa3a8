import type { NodeAnswers, ResourceAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, untold } from "../in-words.js";
import { isSameNode } from "../surroundings.js";
import { failureIn, isNoSuch } from "../understood.js";

/** Whether the name that the kit has for this node is the one LifeKeeper knows it by. */
export function checkOwnName({ systems }: NodeAnswers, node: string): Finding {
  const about: About = {
    id: "names.node",
    subject: { en: "this node's name", ja: "自ノード名" },
    node,
  };
  const { answer } = systems;
  const failure = failureIn(systems);
  if (failure !== undefined || answer.kind === "failed") {
    return notGood(about, "unknown", {
      ...untold(systems, failure ?? { kind: "silent" }),
      why: {
        en: `Whether LifeKeeper knows this node as ${node} was not found out.`,
        ja: `LifeKeeper 上の自ノード名が ${node} かどうか確認できませんでした。`,
      },
      remedy: null,
    });
  }
  const names = answer.systems.join(", ");
  if (answer.systems.some((system) => isSameNode(system, node))) {
    return good(about, { en: `${node} (sys_list: ${names})`, ja: `${node} (sys_list: ${names})` });
  }
  return notGood(about, "bad", {
    found: {
      en: `volkit takes this node for ${node}; sys_list names ${names}.`,
      ja: `volkit は自ノード名を ${node} と認識していますが、sys_list の結果は ${names} です。`,
    },
    why: {
      en: "restore asks EMCmd under this name (restore.2a), and a peer that is this very node would not be recognised.",
      ja: "restore.2a はこの名前で EMCmd に問い合わせます。また、対向側ノードとして登録された自ノードを除外できません。",
    },
    remedy: {
      en: "Set node in the configuration to this node's name as sys_list writes it.",
      ja: "設定の node に、sys_list が表示する自ノード名を指定してください。",
    },
  });
}

/** Whether LifeKeeper has the tag here, for the volume that the configuration names. */
export function checkTag({ tag, instance, here }: ResourceAnswers, node: string): Finding {
  const about: About = {
    id: "names.tag",
    subject: { en: "tag and volume", ja: "タグとボリューム" },
    tag,
    node,
  };
  const { answer } = instance;
  const remedy = {
    en: "Correct the tag and its volume under resources, as LifeKeeper's own window shows them.",
    ja: "LifeKeeper の管理画面を確認し、resources のタグと volume を修正してください。",
  };
  const failure = failureIn(instance);
  if (isNoSuch(failure) || (failure === undefined && answer.kind === "absent")) {
    return notGood(about, "bad", {
      found: {
        en: `LifeKeeper on ${node} has no tag ${tag}.`,
        ja: `${node} の LifeKeeper にタグ ${tag} がありません。`,
      },
      why: {
        en: "LifeKeeper never calls the scripts for it: what is configured under this tag is used by nobody.",
        ja: "LifeKeeper はこのタグの処理を呼び出さないため、この設定は使用されません。",
      },
      remedy,
    });
  }
  if (failure !== undefined || answer.kind !== "instance") {
    return notGood(about, "unknown", {
      ...untold(instance, failure ?? { kind: "silent" }),
      why: {
        en: "Whether LifeKeeper has this tag here, and for which volume, was not found out.",
        ja: "このノードの LifeKeeper にタグが登録されているか、どのボリュームのものか確認できませんでした。",
      },
      remedy: null,
    });
  }
  if (here === undefined) {
    return notGood(about, "bad", {
      found: {
        en: `Its ID in LifeKeeper is ${JSON.stringify(answer.id)}, which is no drive letter, and the configuration names no volume.`,
        ja: `LifeKeeper の ID ${JSON.stringify(answer.id)} はドライブレターではなく、設定にも volume の記載がありません。`,
      },
      why: {
        en: "Actions for this tag end with exit status 2 (VK104) unless LifeKeeper's call names the volume.",
        ja: "呼び出し時にボリュームの指定がない限り、このタグの処理は終了コード 2 (VK104) で終了します。",
      },
      remedy: {
        en: `Set resources.${tag}.volume in the configuration.`,
        ja: `設定の resources.${tag}.volume を指定してください。`,
      },
    });
  }
  const { name, letter } = here.volume;
  if (answer.id.toUpperCase().replace(/[:\\]+$/, "") === letter) return good(about, both(`${tag}, ${name}`));
  return notGood(about, isLetter(answer.id) ? "bad" : "unknown", {
    found: {
      en: `The configuration says ${name}, LifeKeeper's ID is ${JSON.stringify(answer.id)}.`,
      ja: `設定では ${name}、LifeKeeper の ID は ${JSON.stringify(answer.id)} です。`,
    },
    why: {
      en: "Where the configuration and the ID name different letters, an action decides nothing and ends with exit status 2 (VK105).",
      ja: "設定と ID のドライブレターが異なる場合、処理は終了コード 2 (VK105) で終了します。",
    },
    remedy,
  });
}

function isLetter(id: string): boolean {
  return /^[A-Za-z](?::\\?)?$/.test(id);
}
