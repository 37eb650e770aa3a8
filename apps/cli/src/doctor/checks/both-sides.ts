import { formatMirrorLine } from "@volkit/emcmd-parser";
import type { PeerAnswers, ResourceAnswers } from "../answers.js";
import { listedVolume } from "../gather.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import { isSameNode } from "../surroundings.js";
import { failureIn, isNoSuch } from "../understood.js";

/** Whether a peer has the same resource in mind: it names this node back, has the tag, and the same drive letter. */
export function checkBothSides(peer: PeerAnswers, { tag, here }: ResourceAnswers, node: string): Finding[] {
  const other = peer.peer.node;
  const about = (id: string): About => ({
    id,
    subject: { en: `${other}'s side`, ja: `${other} 側の登録` },
    tag,
    node: other,
  });
  const wrong = [...pointsBack(), ...hasTag(), ...sameLetter()];
  const answeredAll = [peer.equivalencies, peer.instance].every((asked) => failureIn(asked) === undefined);
  const isAgreed = wrong.length === 0 && answeredAll;
  const agreed = here === undefined ? peer.peer.tag : `${peer.peer.tag}, ${here.volume.name} -> ${node}`;
  return [...(isAgreed ? [good(about("names.otherSide"), both(agreed))] : wrong), ...splitBrain()];

  function pointsBack(): Finding[] {
    const { answer } = peer.equivalencies;
    if (answer.kind === "failed" || failureIn(peer.equivalencies) !== undefined) return [];
    const back = answer.equivalencies.find(({ system }) => isSameNode(system, node));
    if (back?.tag === tag) return [];
    const named = answer.equivalencies.map((each) => `${each.system} ${each.tag}`).join(", ");
    return [
      notGood(about("names.back"), "bad", {
        found: {
          en: `On ${other}, eqv_list names ${named || "nobody"} for ${peer.peer.tag}, and not ${node} ${tag}.`,
          ja: `${other} の eqv_list では、${peer.peer.tag} の相手が ${named || "未登録"} で、${node} ${tag} がありません。`,
        },
        why: {
          en: "The two sides do not mean the same resource: after a switchover the other side would not ask this one, nor notice a split brain.",
          ja: "両ノードの登録が一致していません。スイッチオーバ後、対向側からこのノードへの問い合わせやスプリットブレインの検出ができません。",
        },
        remedy: {
          en: "Compare the equivalencies on both nodes in LifeKeeper's window, and the names in both configurations.",
          ja: "両ノードで LifeKeeper のリソースの対応 (イクイバレンシ) と設定のノード名・タグを確認してください。",
        },
      }),
    ];
  }

  function hasTag(): Finding[] {
    const failure = failureIn(peer.instance);
    const isAbsent = failure === undefined && peer.instance.answer.kind === "absent";
    if (!isAbsent && !isNoSuch(failure)) return [];
    return [
      notGood(about("names.tagThere"), "bad", {
        found: {
          en: `LifeKeeper on ${other} has no tag ${peer.peer.tag}.`,
          ja: `${other} の LifeKeeper にタグ ${peer.peer.tag} がありません。`,
        },
        why: {
          en: "monitor.3 cannot see or set its state there, and the resource cannot be switched over to it.",
          ja: "monitor.3 でステータスの確認・変更ができません。リソースのスイッチオーバもできません。",
        },
        remedy: {
          en: "Extend the resource to that node, or correct the peer's tag under resources.TAG.peers.",
          ja: "リソースをそのノードに拡張するか、resources.タグ名.peers の tag を修正してください。",
        },
      }),
    ];
  }

  function sameLetter(): Finding[] {
    const there = listedVolume(peer.instance.answer);
    if (here === undefined || there === undefined || there.letter === here.volume.letter) return [];
    return [
      notGood(about("names.letter"), "bad", {
        found: {
          en: `The volume is ${here.volume.name} here and ${there.name} on ${other}.`,
          ja: `ボリュームが自ノードでは ${here.volume.name}、${other} では ${there.name} です。`,
        },
        why: {
          en: `Peers are asked by this node's letter: every question about ${here.volume.name} there is about another volume.`,
          ja: `対向側には自ノードのドライブレターで問い合わせるため、${other} では別のボリュームの結果になります。`,
        },
        remedy: {
          en: "A mirrored volume must have the same letter on both nodes.",
          ja: "ミラーするボリュームには両ノードで同じドライブレターを割り当ててください。",
        },
      }),
    ];
  }

  function splitBrain(): Finding[] {
    const [mine, theirs] = [here?.mirror.answer, peer.mirror?.answer];
    if (mine?.kind !== "mirror" || theirs?.kind !== "mirror" || here === undefined) return [];
    const isSource = mine.role === "source";
    if (!isSource || !theirs.mirrors.some(({ role }) => role === "source")) return [];
    const [one, two] = [mine, theirs].map(({ mirrors }) =>
      mirrors.map((line) => formatMirrorLine(line, here.volume)).join("; "),
    );
    return [
      notGood({ ...about("mirror.splitBrain"), subject: splitBrainSubject }, "bad", {
        found: {
          en: `${node} and ${other} are both source. ${node}: ${one ?? ""} / ${other}: ${two ?? ""}`,
          ja: `${node} と ${other} の両方がソースです。${node}: ${one ?? ""} / ${other}: ${two ?? ""}`,
        },
        why: {
          en: "Split brain: each side writes data that the other does not have.",
          ja: "スプリットブレインです。両側で異なるデータが書き込まれています。",
        },
        remedy: {
          en: `Stop what writes; volkit split-brain show ${tag} puts both sides side by side. Decide whose data is kept, then make the other side the target: volkit does not decide that.`,
          ja: `書き込みを止め、volkit split-brain show ${tag} で両側を比較してください。どちらのデータを残すか判断し、もう一方をターゲットにします (volkit は判断しません)。`,
        },
      }),
    ];
  }
}

const splitBrainSubject = { en: "split brain", ja: "スプリットブレイン" };
