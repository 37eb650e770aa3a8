import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Failure } from "@volkit/tool-command";
import type { PeerAnswers } from "../answers.js";
import type { Asked } from "../asker.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { asTyped, both, untold } from "../in-words.js";
import { failureIn, isNoSuch, isToldWithTools } from "../understood.js";

/** Whether a peer can be asked by each way there is: LifeKeeper's lists, EMCmd, lcdremexec. */
export function checkPeerAnswers(answers: PeerAnswers, tag: string, here: string): Finding[] {
  const { node } = answers.peer;
  const ways = waysTo(answers);
  const closed = ways.flatMap((way) => (way.failure === undefined ? [] : [{ ...way, failure: way.failure }]));
  const about: About = {
    id: "peer.answers",
    subject: { en: `ways to ${node}`, ja: `${node} への問い合わせ` },
    tag,
    node,
  };
  const toTell = closed.filter(({ failure }) => !isToldWithTools(failure));
  if (closed.length > 0 && toTell.length === 0) return [];
  const commands = ways.map(({ asked }) => asTyped(asked));
  if (!isReachable(answers)) return [unreachable(about, commands, answers, here)];
  if (closed.length === 0) return [good(about, both(ways.map(({ name }) => name).join(", ")))];
  return toTell.map(({ name, asked, failure }) =>
    notGood({ ...about, id: `peer.${name}`, subject: both(`${name} -> ${node}`) }, "warning", {
      ...untold(asked, failure),
      why: lost[name],
      remedy: seeByHand,
    }),
  );
}

/** Whether a peer gives any answer at all. That it has no such thing is one, unless no other way is open: then it is unknown. */
export function isReachable(answers: PeerAnswers): boolean {
  return [answers.equivalencies, answers.instance, answers.mirror, answers.guid].some(
    (asked) => asked !== undefined && failureIn(asked) === undefined,
  );
}

type WayName = "eqv_list" | "ins_list" | "EMCmd" | "lcdremexec";

interface Way {
  readonly name: WayName;
  readonly asked: Asked<unknown>;
  readonly failure: Failure | undefined;
}

function waysTo({ equivalencies, instance, mirror, guid }: PeerAnswers): Way[] {
  const ways: Way[] = [
    { name: "eqv_list", asked: equivalencies, failure: closing(failureIn(equivalencies)) },
    { name: "ins_list", asked: instance, failure: closing(failureIn(instance)) },
  ];
  if (mirror !== undefined) ways.push({ name: "EMCmd", asked: mirror, failure: failureIn(mirror) });
  if (guid !== undefined) ways.push({ name: "lcdremexec", asked: guid, failure: failureIn(guid) });
  return ways;
}

/** A peer that says that it has no such tag has answered. */
function closing(failure: Failure | undefined): Failure | undefined {
  return isNoSuch(failure) ? undefined : failure;
}

function unreachable(
  about: About,
  commands: readonly string[],
  { peer: { node }, system }: PeerAnswers,
  here: string,
): Finding {
  const called = calledBy(here, system);
  return notGood({ ...about, id: "peer.unreachable" }, "warning", {
    found: {
      en: `${node} answers none of: ${commands.join("; ")}.${called.en}`,
      ja: `${node} はどの問い合わせにも応答しません: ${commands.join("、")}。${called.ja}`,
    },
    why: {
      en: "Whether there is a split brain with it is unknown, and nothing on it could be compared. It may be down, cut off, or known by another name.",
      ja: "スプリットブレインの有無は不明で、対向側との照合もできませんでした。停止中、通信断、またはノード名の誤りが考えられます。",
    },
    remedy: {
      en: `See that ${node} runs, that its communication paths are up in LifeKeeper's window, and that its name is right.`,
      ja: `${node} の稼働状態、LifeKeeper のコミュニケーションパス、ノード名を確認してください。`,
    },
  });
}

/** What LifeKeeper says of the peer, as a sentence more; empty where it does not say. */
function calledBy(here: string, { answer }: PeerAnswers["system"]): Bilingual {
  if (answer.kind === "unknown") return both("");
  const word = answer.kind.toUpperCase();
  return {
    en: ` LifeKeeper on ${here} calls it ${word}.`,
    ja: `${here} の LifeKeeper では ${word} です。`,
  };
}

const lost: Readonly<Record<WayName, Bilingual>> = {
  eqv_list: {
    en: "Whether the peer names this node as its own peer was not found out. No action asks it there.",
    ja: "対向側から見た自ノードの登録を確認できませんでした (restore などの処理では使用しません)。",
  },
  ins_list: {
    en: "monitor.3 cannot see the peer's resource state, and leaves it as it is.",
    ja: "monitor.3 で対向側リソースのステータスを確認できず、変更しません。",
  },
  EMCmd: {
    en: "monitor.4 cannot see the peer's role: no split brain with it is noticed.",
    ja: "monitor.4 で対向側の役割を確認できず、スプリットブレインを検出できません。",
  },
  lcdremexec: {
    en: "monitor.5 deletes the peer's shadow copies by it, and the drive letter there was not found out.",
    ja: "monitor.5 で対向側のシャドウコピーを削除できません。対向側のドライブレターも確認できませんでした。",
  },
};

const seeByHand: Bilingual = {
  en: "Run the command by hand in an elevated prompt, here and on the peer itself.",
  ja: "管理者権限のコマンドプロンプトで、自ノードと対向側ノードの両方で実行して確認してください。",
};
