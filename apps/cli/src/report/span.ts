import type { Language } from "@volkit/kit-orchestrator";

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];
const longest = 9999 * day;

/** How long something took, as a person says it: `108 ms`, `4.04 s`, `2 min 5 s`, `3 h 12 min`, `2 d 4 h`. */
export function spanWords(milliseconds: number, language: Language): string {
  const unit = units[language];
  if (!(milliseconds >= 0)) return "?";
  if (milliseconds < second) return `${Math.round(milliseconds)} ${unit.ms}`;
  if (milliseconds < 10 * second) return `${short(milliseconds / second, 2)} ${unit.s}`;
  if (milliseconds < minute) return `${short(milliseconds / second, 1)} ${unit.s}`;
  if (milliseconds < hour) return two(milliseconds, minute, unit.min, second, unit.s);
  if (milliseconds < day) return two(milliseconds, hour, unit.h, minute, unit.min);
  if (milliseconds <= longest) return two(milliseconds, day, unit.d, hour, unit.h);
  return `> ${longest / day} ${unit.d}`;
}

const units = {
  en: { ms: "ms", s: "s", min: "min", h: "h", d: "d" },
  ja: { ms: "ミリ秒", s: "秒", min: "分", h: "時間", d: "日" },
} as const;

function short(number: number, digits: number): string {
  return number.toFixed(digits).replace(/\.0+$/, "");
}

function two(milliseconds: number, large: number, its: string, small: number, others: string): string {
  const whole = Math.floor(milliseconds / large);
  const rest = Math.floor((milliseconds % large) / small);
  return rest === 0 ? `${whole} ${its}` : `${whole} ${its} ${rest} ${others}`;
}
