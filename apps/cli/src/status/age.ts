import type { Bilingual } from "@volkit/kit-orchestrator";

const [minute, hour, day] = [60, 3600, 86_400];

/** How long ago something was, in the largest unit that says it in whole numbers; `seconds` may be in the future. */
export function ageOf(seconds: number): Bilingual {
  if (seconds < -minute) return { en: "in the future", ja: "未来の時刻" };
  if (seconds < minute) return { en: "less than 1 min ago", ja: "1 分以内" };
  if (seconds < 2 * hour) return ago(seconds / minute, "min", "分");
  if (seconds < 2 * day) return ago(seconds / hour, "h", "時間");
  return ago(seconds / day, "days", "日");
}

function ago(count: number, en: string, ja: string): Bilingual {
  const whole = Math.floor(count);
  return { en: `${whole} ${en} ago`, ja: `${whole} ${ja}前` };
}
