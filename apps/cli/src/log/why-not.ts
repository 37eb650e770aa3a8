import type { Bilingual } from "@volkit/kit-orchestrator";

/** Seconds that lk_err has for all messages of one run. */
export const secondsOfLkErr = 3;

/** Why messages were not handed on, in words that stand in VK152, VK153 and a record's notes. */
export const whyNot = {
  unknown: { en: "nobody says why", ja: "原因は不明です" },
  noTimeLeft: {
    en: `there was no time left of ${secondsOfLkErr} s`,
    ja: `${secondsOfLkErr} 秒以内に完了しません`,
  },
  tooMany: { en: "they are too long for one call", ja: "1 回で渡せる長さを超えています" },
} as const satisfies Record<string, Bilingual>;

/** There is no time for others once a signal has ended the run. */
export function endedFromOutside(signal: string): Bilingual {
  return {
    en: `the run was ended from outside (${signal})`,
    ja: `外部から終了させられました (${signal})`,
  };
}

export function notWindows(platform: string): Bilingual {
  return { en: `${platform} has none`, ja: `${platform} にはありません` };
}

/** What became of lk_err, of which the sentence speaks already. */
export function ofLkErr({ en, ja }: Bilingual): Bilingual {
  return { en: `it ${en}`, ja: `プログラム lk_err ${ja}` };
}

export function ofPowerShell({ en, ja }: Bilingual): Bilingual {
  return { en: `PowerShell ${en}`, ja: `PowerShell ${ja}` };
}

export function saidByPowerShell(why: string): Bilingual {
  return { en: `PowerShell says: ${why}`, ja: `PowerShell の応答: ${why}` };
}
