import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { volkit } from "./harness/volkit.js";
import { instance, mirrors, target } from "./healthy.js";

const ja = { language: "ja", resources: { "Vol.E": { volume: "E:", peers: [{ node: "NODEB" }] } } };

hold("language ja: the kit's own texts are Japanese, the numbered ones stay", [
  {
    it: "12029 and the deadline",
    configuration: { ...ja, timeouts: { default: 0.4 } },
    replies: [[the.mirrorHere, hangs]],
    exit: 1,
    messages: [
      "WARN VK201 monitor.1: 「EMCmd . GETMIRRORVOLINFO E:」が 0.4 秒以内に終了しませんでした。強制終了し、失敗 (コード 124) として扱います。",
      'ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of 124.',
    ],
  },
  {
    it: "12030",
    configuration: ja,
    replies: target,
    exit: 0,
    messages: ["ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1"],
  },
  {
    it: "a peer's state and a split brain",
    configuration: ja,
    replies: [
      [the.mirrorOn("NODEB"), mirrors("E: 1 NODEB 10.0.0.1 1")],
      [the.stateOn("NODEB"), instance("NODEB", "ISP")],
      [the.flagOn("NODEB"), ends(9)],
    ],
    exit: 0,
    messages: [
      "ERROR VK310 monitor.3: 自ノードがソースであるにもかかわらず、NODEB の LifeKeeper は Vol.E を稼働中 (ISP) としています。ステータスを OSU へ変更します。",
      "INFO VK309 monitor.3: NODEB の Vol.E のステータスを ISP から OSU へ変更しました (ミラーの状態: ミラーリング中)。",
      "ERROR VK321 monitor.4: ボリューム E: でスプリットブレインを検出しました: NODEA は「E: 1 NODEA 10.0.0.2 1」、NODEB は「E: 1 NODEB 10.0.0.1 1」で、両ノードともソースになっています。両ノードにフラグ SplitBrain_E: を生成し、SNMP トラップを送信します。",
      "ERROR VK322 monitor.4: NODEB にフラグ SplitBrain_E: を生成できません: 「flg_create -d NODEB -f SplitBrain_E:」が終了コード 9 で終了しました。",
    ],
  },
  {
    it: "an unknown listing",
    configuration: ja,
    action: "remove",
    replies: [[the.storage, ends(0)]],
    exit: 1,
    messages: [
      "INFO VK208 remove.1: 「vssadmin list shadowstorage /On=E:」から有効な応答が得られないため、再実行します。",
      "ERROR VK501 remove.1: ボリューム E: が VSS の記憶域に使われているか不明です: 「vssadmin list shadowstorage /On=E:」から有効な応答がありません。ロックするとシャドウコピーが失われるおそれがあるため、停止処理は失敗となります (vss.unknown: fail)。",
    ],
  },
  {
    it: "no schedule",
    configuration: ja,
    action: "restore",
    replies: [[the.taskQuery, ends(1)]],
    exit: 0,
    messages: [
      "INFO VK403 restore.6: ボリューム E: の VSS スケジュールタスク ShadowCopyVolume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f} が見つかりません (存在しないか、参照する権限がありません)。有効化は行っていません。",
    ],
  },
  {
    it: "bad arguments",
    configuration: ja,
    words: ["quickCheck", "-t", "Vol.E", "--volume", "EE"],
    exit: 2,
    messages: [
      'ERROR VK103 オプション --volume の指定が正しくありません: "EE"。正しい指定: ドライブレター 1 文字 (E、E:、E:\\)。',
    ],
  },
  {
    it: "recover",
    configuration: ja,
    words: ["recover"],
    exit: 1,
    messages: [
      "ERROR VK120 DataKeeper リソースに回復処理 (recover) はありません。スイッチオーバなしに自ノードで回復できるものはありません。何も行っていません。",
    ],
  },
  {
    it: "a word that is no command",
    configuration: ja,
    words: ["bogus"],
    exit: 2,
    messages: [
      "ERROR VK101 「bogus」は volkit のコマンドではありません。quickCheck、deepCheck、restore、remove、または volkit --help に示すコマンドを指定してください。",
    ],
  },
  {
    it: "names that are not ASCII, in UTF-8",
    words: ["quickCheck", "-t", "共有 E ドライブ", "--volume", "E"],
    configuration: { language: "en" },
    replies: [[["eqv_list", "-t", "共有 E ドライブ"], ends(0)]],
    exit: 0,
    calls: [the.mirrorHere, ["eqv_list", "-t", "共有 E ドライブ"]],
    messages: [
      "WARN VK302 peers: the other nodes of 共有 E ドライブ are not known (eqv_list shows none). Steps monitor.3 to monitor.5 were left out: no split brain could have been noticed.",
    ],
  },
]);

const odd = [
  "Vol.E & del",
  'a "b" c',
  "$(touch x)",
  "`id`",
  "%PATH%",
  "a*b?",
  "O'Brien",
  "__proto__",
  "constructor",
];

describe.concurrent("a tag is data", () => {
  for (const tag of odd) {
    test(tag, async () => {
      const outcome = await volkit({
        words: ["deepCheck", "-t", tag, "--volume", "E"],
        configuration: null,
        replies: [
          [["eqv_list", "-t", tag], ends(0)],
          [the.writeCheck, ends(1)],
        ],
      });
      expect(outcome.calls).toEqual([the.mirrorHere, ["eqv_list", "-t", tag], the.writeCheck]);
      expect(outcome.messages.at(-1)).toBe(`ERROR 12022 Resource "${tag}" (Volume E:) not available`);
    });
  }
});
