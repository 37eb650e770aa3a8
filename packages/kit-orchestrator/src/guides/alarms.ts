import type { Guide } from "./guide.js";

const notThrough = {
  en: "If a test did not come through",
  ja: "テスト通知が届かない場合",
} as const;

/** Alarms are the part that nobody uses until it matters: on an ordinary day one can see that they arrive. */
export const alarmsGuide: Guide = {
  title: {
    en: "Prove on an ordinary Tuesday that alarms arrive",
    ja: "平常時に行う通知の到達確認",
  },
  about: {
    en: "Nobody notices that alarms do not arrive, until one should have. Do this after an installation, after each change of the configuration, the managers or the network, and now and then besides; on every node, since each sends its own. It sends notifications that are marked as tests, and touches no volume. Tell whoever watches the manager first: through EISMEventNotice a test has the numbers of a split brain.",
    ja: "通知が届かない状態は、実際に必要になるまで気付かれません。導入後、設定・マネージャ・ネットワークの変更後、および定期的に確認してください。通知は各ノードから送信されるため、全ノードで実施します。テストと明記した通知を送信し、ボリュームには何も行いません。EISMEventNotice によるテストはスプリットブレインと同じ番号になるため、事前にマネージャの監視担当者に連絡してください。",
  },
  messages: ["VK911", "VK910", "VK323"],
  steps: [
    {
      what: {
        en: "Look whether what the ways need is there: secrets, addresses, tools.",
        ja: "通知に必要なもの (認証情報、アドレス、ツール) がそろっているか確認します。",
      },
      command: "volkit doctor",
      expect: {
        en: "Nothing bad about secrets, hosts and who is told. That it does not know whether alarms arrive is as it should be: the next step tells.",
        ja: "認証情報、ホスト、通知先に異常がありません。通知の到達は、次の手順で確認するため「不明」で問題ありません。",
      },
      sure: "kit",
    },
    {
      what: { en: "Send a test by every way.", ja: "すべての経路でテスト通知を送信します。" },
      command: "volkit alarm test",
      expect: {
        en: "Managers of version 2c and 3 acknowledge; version 1 is sent, and EISMEventNotice handed over, without anybody saying that it arrived.",
        ja: "バージョン 2c と 3 のマネージャからは応答が確認できます。バージョン 1 は送信済み、EISMEventNotice は受け渡しまでで、到達は確認できません。",
      },
      sure: "kit",
    },
    {
      when: notThrough,
      what: {
        en: "Do what is said for that way, and send the test again.",
        ja: "その経路に表示された対処を行い、再度テストします。",
      },
      command: "volkit alarm test",
      expect: {
        en: "Every way came through, and the exit status is 0.",
        ja: "すべての経路で成功し、終了コードが 0 になります。",
      },
      sure: "kit",
    },
    {
      what: {
        en: "See in the manager itself that each test is shown, from this node, at this time. An acknowledgement says that it was received, not that somebody sees it.",
        ja: "マネージャの画面で、このノードからのテスト通知がそれぞれ表示されていることを確認します。応答は受信したことを示すもので、担当者の目に触れることまでは示しません。",
      },
      expect: {
        en: "One for each way, whose text begins with TEST. Where numbers are shown in place of names, load the MIB of the next step.",
        ja: "経路ごとに 1 件、TEST で始まる本文が表示されます。名前ではなく番号で表示される場合は、次の手順の MIB を読み込ませてください。",
      },
      sure: "practice",
    },
    {
      what: {
        en: "Give the manager the names of what it receives.",
        ja: "マネージャに MIB を読み込ませます。",
      },
      command: "volkit alarm mib",
      expect: {
        en: "The module VOLKIT-MIB for the base in use. Send the test once more: it is called volkitTest.",
        ja: "使用中の OID に対応する VOLKIT-MIB が出力されます。再度テストすると volkitTest という名前で表示されます。",
      },
      sure: "kit",
    },
    {
      what: {
        en: "See that the alarm comes to a person: that the rule in the manager calls somebody for a split brain, and not for the test.",
        ja: "マネージャの通報ルールを確認します。スプリットブレインでは担当者に連絡され、テストでは連絡されない設定になっている必要があります。",
      },
      expect: {
        en: "Whoever is on duty says that they were, or would be, called.",
        ja: "当番の担当者に連絡が届くことを確認できます。",
      },
      sure: "practice",
    },
    {
      what: {
        en: "Do the same on the other node.",
        ja: "もう一方のノードでも同じ手順を実施します。",
      },
      command: "volkit alarm test",
      expect: {
        en: "The same ways come through from there. A firewall may let one node through and not the other.",
        ja: "同じ経路がすべて成功します。ファイアウォールにより一方のノードからだけ届かない場合があります。",
      },
      sure: "kit",
    },
  ],
};
