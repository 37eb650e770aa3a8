import { messagesOf, type MessageTable } from "@volkit/message-table";

/** Every message of the kit. A number once used is never used for anything else. */
export const messageTable = {
  PV101: {
    severity: "ERROR",
    steps: ["start"],
    text: { en: 'Expected -t TAG -i E:, not "{given}".', ja: "-t タグ名 -i E: が必要です: 「{given}」" },
    meaning: { en: "No volume is known; nothing was run.", ja: "対象が不明なため実行していません。" },
    remedy: { en: "Make the drive letter the ID.", ja: "リソースの ID をドライブレターにしてください。" },
  },
  PV201: {
    severity: "ERROR",
    steps: ["check.1", "restore.2"],
    text: {
      en: '{volume} is not known to be held by this node: "{command}" {why}.',
      ja: "{volume} がこのノードで保持されていることを確認できません: 「{command}」{why}。",
    },
    meaning: { en: "Unknown is never healthy.", ja: "不明な状態は正常とみなしません。" },
    remedy: { en: "Find out who holds it.", ja: "保持しているノードを確認してください。" },
  },
  PV202: {
    severity: "ERROR",
    steps: ["check.2", "restore.4"],
    text: {
      en: '{volume} is not known to be writable: "{command}" {why}.',
      ja: "{volume} に書き込めることを確認できません: 「{command}」{why}。",
    },
    meaning: { en: "What uses it may fail.", ja: "使用するプログラムが失敗する可能性があります。" },
    remedy: { en: "Look at the disk.", ja: "ディスクの状態を確認してください。" },
  },
  PV301: {
    severity: "ERROR",
    steps: ["restore.1"],
    text: {
      en: '{volume} was not taken: "{command}" {why}.',
      ja: "{volume} を取得できませんでした: 「{command}」{why}。",
    },
    meaning: { en: "Another node may hold it.", ja: "ほかのノードが保持している可能性があります。" },
    remedy: { en: "Take it out of service there.", ja: "そのノードでリソースを停止してください。" },
  },
  PV302: {
    severity: "ERROR",
    steps: ["restore.3"],
    text: {
      en: '{volume} is not known to be clean: "{command}" {why}.',
      ja: "{volume} の整合性を確認できません: 「{command}」{why}。",
    },
    meaning: { en: "Its file system may be damaged.", ja: "破損している可能性があります。" },
    remedy: { en: "Check the file system.", ja: "ファイルシステムを検査してください。" },
  },
  PV401: {
    severity: "ERROR",
    steps: ["remove.1", "remove.2"],
    text: {
      en: '{volume} is not known to be released: "{command}" {why}.',
      ja: "{volume} が解放されたことを確認できません: 「{command}」{why}。",
    },
    meaning: { en: "Unknown is never stopped.", ja: "不明な状態は停止とみなしません。" },
    remedy: { en: "Close what uses it.", ja: "使用中のプログラムを終了してください。" },
  },
} as const satisfies MessageTable;

export const { message, messageLine } = messagesOf(messageTable);
export type Message = ReturnType<typeof message>;
