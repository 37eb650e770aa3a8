import type { Bilingual } from "@volkit/kit-orchestrator";

/** How long something took, in a few letters: `0.3 s`, `75 s`, `12 min`. */
export function durationWords(milliseconds: number): Bilingual {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return { en: `${seconds.toFixed(1)} s`, ja: `${seconds.toFixed(1)} 秒` };
  if (seconds < 1000) return { en: `${Math.round(seconds)} s`, ja: `${Math.round(seconds)} 秒` };
  const minutes = Math.round(seconds / 60);
  return { en: `${minutes} min`, ja: `${minutes} 分` };
}

/** How long something took at least: a run that was killed had noted no more of itself. */
export function leastWords(milliseconds: number): Bilingual {
  const { en, ja } = durationWords(milliseconds);
  return { en: `at least ${en}`, ja: `${ja}以上` };
}
