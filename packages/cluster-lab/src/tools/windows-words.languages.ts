import type { WindowsWords } from "./windows-words.js";

/** English Windows, as captured in public output. */
export const en: WindowsWords = {
  vssBanner: [
    "vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool",
    "(C) Copyright 2001-2013 Microsoft Corp.",
  ],
  vssNone: "No items found that satisfy the query.",
  vssNoVolume: "Error: Either the specified volume was not found or it is not a local volume.",
  vssBadOption: "Error: Invalid option value.",
  vssOutside:
    "Error: Snapshots were found, but they were outside of your allowed context.  Try removing them with the backup application which created them.",
  vssAsk: (count) => `Do you really want to delete ${count} shadow copies (Y/N): [N]?`,
  copySet: "Contents of shadow copy set ID",
  copyMade: (date) =>
    `Contained 1 shadow copies at creation time: ${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} 7:00:00 AM`,
  copyId: "Shadow Copy ID",
  copyOf: "Original Volume",
  copyDevice: "Shadow Copy Volume",
  copyMachine: "Originating Machine",
  copyService: "Service Machine",
  copyProvider: "Provider",
  copyType: "Type",
  copyAttributes: (clientAccessible) =>
    clientAccessible
      ? "Attributes: Persistent, Client-accessible, No auto release, No writers, Differential"
      : "Attributes: Persistent, No auto release, Differential",
  storage: "Shadow Copy Storage association",
  storageFor: "For volume",
  storageOn: "Shadow Copy Storage volume",
  storageUsed: "Used Shadow Copy Storage space: 0 bytes (0%)",
  storageAllocated: "Allocated Shadow Copy Storage space: 0 bytes (0%)",
  storageMaximum: "Maximum Shadow Copy Storage space: 2.00 GB (1%)",
  fileSystem: "The type of the file system is NTFS.",
  clean: (volume) => `${volume} is not dirty.`,
  dirty: (volume) => `${volume} is dirty.`,
  cannotOpen: "Cannot open volume for direct access.",
  noDrive: "The system cannot find the file specified.",
  noTask: "ERROR: The system cannot find the file specified.",
  badSyntax: "ERROR: Invalid syntax.",
  taskChanged: (task) => `SUCCESS: The parameters of scheduled task "${task}" have been changed.`,
  taskFolder: "Folder",
  taskHeads: ["TaskName", "Next Run Time", "Status"],
  taskReady: "Ready",
  taskDisabled: "Disabled",
  never: "N/A",
};

/** Japanese Windows: some labels are public, the rest is written in their manner. */
export const ja: WindowsWords = {
  vssBanner: [
    "vssadmin 1.1 - ボリューム シャドウ コピー サービス管理コマンドライン ツール",
    "(C) Copyright 2001-2013 Microsoft Corp.",
  ],
  vssNone: "クエリを満たす項目が見つかりませんでした。",
  vssNoVolume: "エラー: 指定されたボリュームが見つからないか、またはローカル ボリュームではありません。",
  vssBadOption: "エラー: オプションの値が無効です。",
  vssOutside:
    "エラー: スナップショットは見つかりましたが、許可されたコンテキストの外部にあります。作成したバックアップ アプリケーションで削除してください。",
  vssAsk: (count) => `${count} 個のシャドウ コピーを削除しますか (Y/N): [N]?`,
  copySet: "シャドウ コピー セット ID の内容",
  copyMade: (date) =>
    `1 個のシャドウ コピーを含む作成時刻: ${date.getUTCFullYear()}/${`${date.getUTCMonth() + 1}`.padStart(2, "0")}/${`${date.getUTCDate()}`.padStart(2, "0")} 7:00:00`,
  copyId: "シャドウ コピー ID",
  copyOf: "元のボリューム",
  copyDevice: "シャドウ コピー ボリューム",
  copyMachine: "作成元のコンピューター",
  copyService: "サービス コンピューター",
  copyProvider: "プロバイダー",
  copyType: "種類",
  copyAttributes: (clientAccessible) =>
    clientAccessible
      ? "属性: 永続, クライアントからアクセス可能, 自動解放なし, ライターなし, 差分"
      : "属性: 永続, 自動解放なし, 差分",
  storage: "シャドウ コピーの記憶域の関連付け",
  storageFor: "対象ボリューム",
  storageOn: "シャドウ コピーの記憶域ボリューム",
  storageUsed: "シャドウ コピーの記憶域の使用領域: 0 バイト (0%)",
  storageAllocated: "シャドウ コピーの記憶域の割り当て領域: 0 バイト (0%)",
  storageMaximum: "シャドウ コピーの記憶域の最大領域: 2.00 GB (1%)",
  fileSystem: "ファイル システムの種類は NTFS です。",
  clean: (volume) => `${volume} は正常です。`,
  dirty: (volume) => `${volume} は破損しています。`,
  cannotOpen: "直接アクセスでボリュームを開けません。",
  noDrive: "指定されたファイルが見つかりません。",
  noTask: "エラー: 指定されたファイルが見つかりません。",
  badSyntax: "エラー: 構文が無効です。",
  taskChanged: (task) => `成功: スケジュール タスク "${task}" のパラメーターは変更されました。`,
  taskFolder: "フォルダー",
  taskHeads: ["タスク名", "次回の実行時刻", "状態"],
  taskReady: "準備完了",
  taskDisabled: "無効",
  never: "N/A",
};
