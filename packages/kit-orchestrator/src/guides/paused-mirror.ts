import type { Guide } from "./guide.js";
import { guideSteps } from "./steps.js";

const sidesDisagree = {
  en: "If this node says paused and the target says mirroring",
  ja: "自ノードが一時停止、ターゲットがミラーリングの場合",
} as const;

/** The source is paused: whether the target agrees decides what continues it. */
export const pausedMirrorGuide: Guide = {
  title: { en: "Continue a paused mirror", ja: "一時停止したミラーの再開" },
  about: {
    en: "The source's mirror is paused (state 4). After a crash the target can say mirroring all the same; the source's word counts. What is written meanwhile stands on the source alone, and no switchover is possible. Type the commands on the source.",
    ja: "ソースのミラーが一時停止 (状態 4) しています。障害後は、それでもターゲットがミラーリングと示すことがありますが、ソースの状態が正しいものとして扱います。その間の書き込みはソースにのみ存在し、スイッチオーバはできません。コマンドはソースのノードで実行してください。",
  },
  messages: ["VK309", "12500"],
  steps: [
    {
      ...guideSteps.roleHere,
      expect: {
        en: "A line as {volume} 1 SYSTEM ADDRESS 4: source, paused. With 2 in the first place this is the target: go to the other node.",
        ja: "「{volume} 1 システム名 アドレス 4」(ソース、一時停止) と表示されます。最初の数字が 2 の場合はターゲットのため、もう一方のノードで作業してください。",
      },
    },
    {
      ...guideSteps.roleThere,
      expect: {
        en: "The role 2 (target). With role 1 there too it is a split brain: stop, and follow that guide. No answer: restore the network or the peer first.",
        ja: "役割が 2 (ターゲット) と表示されます。1 の場合はスプリットブレインのため、作業を中断し「スプリットブレインの解消」の手順に従ってください。応答がない場合は、先に通信または対向側ノードを復旧してください。",
      },
    },
    {
      what: {
        en: "Find out why it is paused: by hand for maintenance or a backup, a network that failed, a crash.",
        ja: "一時停止の原因 (保守やバックアップのための手動操作、ネットワーク障害、ノードの障害など) を確認します。",
      },
      expect: {
        en: "The reason is over, and nobody counts on the pause.",
        ja: "原因が解消し、一時停止を必要とする作業が残っていません。",
      },
      sure: "practice",
    },
    {
      when: sidesDisagree,
      what: { en: "Lock the volume on the target.", ja: "ターゲットのボリュームをロックします。" },
      command: "EMCmd {peer} LOCKVOLUME {volume}",
      expect: {
        en: "Exit status 0. A lock takes effect with a delay: those who script it wait 20 to 45 seconds, and try again. Make sure that {peer} is the target: there nobody uses the volume.",
        ja: "終了コードが 0 になります。ロックの反映には時間がかかるため、20 秒から 45 秒ほど待ち、必要に応じて再試行してください。{peer} がターゲットである (ボリュームが使用されていない) ことを必ず確認してから実行してください。",
      },
      sure: "seen",
    },
    {
      what: { en: "Continue the mirror on the source.", ja: "ソースでミラーを再開します。" },
      command: "EMCmd . CONTINUEMIRROR {volume}",
      expect: {
        en: "Exit status 0; a resync begins.",
        ja: "終了コードが 0 となり、再同期が始まります。",
      },
      sure: "seen",
    },
    guideSteps.watchResync,
    {
      what: {
        en: "Look at the peer's resource state: while the mirror did not run, the check has set it to OSF.",
        ja: "対向側リソースのステータスを確認します。ミラーリングしていない間は、監視により OSF に変更されています。",
      },
      command: "ins_list -d {peer} -t {tag}",
      expect: {
        en: "OSU in the seventh field, after the next check at the latest (VK309).",
        ja: "遅くとも次回の監視の後に、7 番目の項目が OSU になります (VK309)。",
      },
      sure: "kit",
    },
  ],
};
