import type { Language, LabVolume, MirrorState } from "./cluster.js";

/** The words of a cluster's picture in one language. */
export interface PictureWords {
  readonly power: Readonly<Record<"up" | "down", string>>;
  readonly role: Readonly<Record<"source" | "target" | "none", string>>;
  readonly state: Readonly<Record<MirrorState, string>>;
  readonly schedule: Readonly<Record<LabVolume["schedule"], string>>;
  readonly locks: (holders: string) => string;
  readonly dirty: string;
  readonly busy: string;
  readonly unwritable: string;
  readonly scheduleIs: string;
  readonly copies: string;
  readonly stores: string;
  readonly flags: string;
  readonly japanese: string;
  readonly linkDown: string;
  readonly faults: string;
  readonly traps: string;
  readonly none: string;
  readonly times: (count: number) => string;
  readonly after: (count: number) => string;
}

const en: PictureWords = {
  power: { up: "up", down: "no power" },
  role: { source: "source", target: "target", none: "not mirrored" },
  state: {
    mirroring: "mirroring",
    resync: "resync",
    broken: "broken",
    paused: "paused",
    "resync-pending": "resync pending",
  },
  schedule: { absent: "absent", disabled: "disabled", enabled: "enabled" },
  locks: (holders) => `locked by ${holders}`,
  dirty: "dirty",
  busy: "busy",
  unwritable: "not writable",
  scheduleIs: "schedule",
  copies: "shadow copies",
  stores: "stores shadow copies of",
  flags: "flags",
  japanese: "answers in Japanese",
  linkDown: "link down",
  faults: "faults",
  traps: "traps received",
  none: "none",
  times: (count) => `(${count} more)`,
  after: (count) => `(after ${count} that go well)`,
};

const ja: PictureWords = {
  power: { up: "稼働", down: "電源断" },
  role: { source: "ソース", target: "ターゲット", none: "ミラーなし" },
  state: {
    mirroring: "ミラーリング中",
    resync: "再同期中",
    broken: "切断",
    paused: "一時停止",
    "resync-pending": "再同期待ち",
  },
  schedule: { absent: "なし", disabled: "無効", enabled: "有効" },
  locks: (holders) => `${holders} がロック中`,
  dirty: "ダーティ",
  busy: "使用中",
  unwritable: "書き込み不可",
  scheduleIs: "スケジュール",
  copies: "シャドウコピー",
  stores: "シャドウコピーの記憶域 (対象)",
  flags: "フラグ",
  japanese: "日本語で応答",
  linkDown: "通信断",
  faults: "障害",
  traps: "受信したトラップ",
  none: "なし",
  times: (count) => `(残り ${count} 回)`,
  after: (count) => `(正常動作 ${count} 回の後)`,
};

/** The words of a language. */
export function pictureWords(language: Language): PictureWords {
  return language === "ja" ? ja : en;
}
