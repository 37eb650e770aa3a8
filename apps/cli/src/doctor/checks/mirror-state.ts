import type { MirrorLine } from "@volkit/emcmd-parser";
import { mirrorStateWords, type Bilingual } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import type { ResourceAnswers } from "../answers.js";
import { notGood, type Finding } from "../finding.js";
import { sidesOf } from "./sides.js";

/** The mirrors of a source that do not mirror, each with what to do about its state. */
export function checkMirrorState(answers: ResourceAnswers, node: string): Finding[] {
  const { tag, here } = answers;
  if (here?.mirror.answer.kind !== "mirror" || here.mirror.answer.role !== "source") return [];
  const { volume } = here;
  return here.mirror.answer.mirrors
    .filter(({ state }) => state !== "mirroring")
    .map(({ address, state, stateNumber }) => {
      const subject = { en: `mirror of ${volume.name}`, ja: `${volume.name} のミラー` };
      return notGood({ id: "mirror.state", subject, tag, node }, "warning", {
        found: {
          en: `The mirror to ${address} is not mirroring: ${state} (${stateNumber}).`,
          ja: `${address} へのミラーがミラーリング中ではありません: ${mirrorStateWords[state].ja} (${stateNumber})。`,
        },
        why: {
          en: "A switchover needs a mirror that is mirroring; the data over there may be older than here.",
          ja: "ミラーリング中でなければスイッチオーバできません。対向側のデータは最新でない可能性があります。",
        },
        remedy: adviceFor(state, volume, answers),
      });
    });
}

/** To continue a mirror overwrites the other side's data: nobody is told to before it is clear that there is one source. */
function adviceFor(state: MirrorLine["state"], volume: Volume, answers: ResourceAnswers): Bilingual {
  const { tag } = answers;
  switch (sidesOf(answers)) {
    case "split brain":
      return {
        en: `Do not continue it: there is a split brain, and the data of the side that becomes target is overwritten. See volkit split-brain show ${tag} first.`,
        ja: `ミラーを再開しないでください。スプリットブレインのため、ターゲットになる側のデータが上書きされます。先に volkit split-brain show ${tag} で確認してください。`,
      };
    case "not known":
      return {
        en: `Not every node says whether it is source: see first that the others answer and that there is no split brain (volkit split-brain show ${tag}). Do not continue the mirror before that.`,
        ja: `ソースかどうか確認できないノードがあります。先に対向側ノードの応答を回復し、スプリットブレインでないことを確認してください (volkit split-brain show ${tag})。それまでミラーを再開しないでください。`,
      };
    case "one source at most":
      return isFlagUp(answers) ? leftOver(tag) : adviceOf(state, volume.name, tag);
  }
}

function isFlagUp({ here, there }: ResourceAnswers): boolean {
  return [here, ...there].some((asked) => asked?.flag?.answer.kind === "raised");
}

function leftOver(tag: string): Bilingual {
  return {
    en: `Do not continue it before the split brain that the flag stands for is resolved, and both sides' data have been looked at: volkit split-brain show ${tag}.`,
    ja: `スプリットブレインのフラグが残っています。volkit split-brain show ${tag} で両側のデータを確認し、解消するまでミラーを再開しないでください。`,
  };
}

function adviceOf(state: MirrorLine["state"], name: string, tag: string): Bilingual {
  switch (state) {
    case "paused":
      return {
        en: `Find out who paused it, and why; it stays paused until somebody continues it: EMCmd . CONTINUEMIRROR ${name}`,
        ja: `一時停止した担当者と理由を確認してください。自動では再開しません。再開するコマンド: EMCmd . CONTINUEMIRROR ${name}`,
      };
    case "resync":
      return {
        en: `A resync ends by itself: wait for it, volkit status ${tag} --watch shows it. Where it does not end, look at the network and at the mirror in DataKeeper's window.`,
        ja: `再同期の完了を待ってください (volkit status ${tag} --watch で確認できます)。完了しない場合は、ネットワークと DataKeeper の管理画面でミラーを確認してください。`,
      };
    case "resync pending":
      return {
        en: "The resync has not begun: see that the target runs and can be reached over the mirror's network, and look at the mirror in DataKeeper's window.",
        ja: "再同期がまだ始まっていません。ターゲットの稼働状態とミラー用ネットワーク、DataKeeper の管理画面でミラーを確認してください。",
      };
    case "broken":
      return {
        en: "See that the target runs, that the mirror's network is up, and that the volume is in order on both nodes; then look at the mirror in DataKeeper's window.",
        ja: "ターゲットの稼働状態、ミラー用ネットワーク、両ノードのボリュームの状態を確認し、DataKeeper の管理画面でミラーを確認してください。",
      };
    case "mirroring":
    case "none":
    case "invalid":
    case "unknown":
      return {
        en: "Look at the mirror in DataKeeper's window, on both nodes.",
        ja: "両ノードの DataKeeper の管理画面でミラーを確認してください。",
      };
  }
}
