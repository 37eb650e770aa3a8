import type { Bilingual, MessageEntry, MessageId } from "@volkit/kit-orchestrator";

/** What a message that no procedure says does to the exit status of its command. */
export function aroundExit(id: MessageId, { severity }: MessageEntry): Bilingual {
  const own = exits[id];
  if (own !== undefined) return own;
  if (/^VK7[1-3]/.test(id) && severity === "ERROR") return installation;
  return none;
}

const none: Bilingual = {
  en: "None: what was called goes on, and ends by what comes of it.",
  ja: "影響しません。処理を続け、その結果で決まります。",
};
const notStarted: Bilingual = {
  en: "Exit status 2: nothing was started.",
  ja: "終了コード 2 (何も実行していません)。",
};
const unusable: Bilingual = {
  en: "Exit status 2, unless VK115 follows: then the last valid configuration goes in its place.",
  ja: "終了コード 2。ただし VK115 が続く場合は、最後に有効だった設定で処理を続けます。",
};
const failure: Bilingual = { en: "The action fails: exit status 1.", ja: "失敗となります (終了コード 1)。" };
const success: Bilingual = {
  en: "The check ends as a success: exit status 0.",
  ja: "監視は成功として終了します (終了コード 0)。",
};
const installation: Bilingual = {
  en: "The installation or uninstallation ends with 1.",
  ja: "インストールまたはアンインストールが終了コード 1 で終了します。",
};
const nobodyTold: Bilingual = {
  en: "volkit alarm test ends with 1; a check goes on.",
  ja: "volkit alarm test が終了コード 1 で終了します。監視には影響しません。",
};
const script: Bilingual = {
  en: "The installed script decides: failure for the tags that were volkit's when it was installed, the vendor's script for every other one.",
  ja: "インストール済みのスクリプトが決めます。インストール時に volkit の対象だったタグは失敗、それ以外は既存スクリプトの結果となります。",
};

const exits: Readonly<Partial<Record<MessageId, Bilingual>>> = {
  VK101: notStarted,
  VK102: notStarted,
  VK103: notStarted,
  VK104: notStarted,
  VK105: notStarted,
  VK106: notStarted,
  VK110: unusable,
  VK111: unusable,
  VK112: unusable,
  VK113: notStarted,
  VK114: unusable,
  VK120: failure,
  VK140: success,
  VK142: failure,
  VK145: success,
  VK160: notStarted,
  VK161: failure,
  VK180: failure,
  VK181: failure,
  VK190: failure,
  VK191: notStarted,
  VK700: failure,
  VK701: script,
  VK702: script,
  VK911: nobodyTold,
};
