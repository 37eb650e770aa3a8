const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * A moment in the past, in milliseconds since 1970: `90m`, `12h` or `7d` before `now`, or a date with or without a
 * time (`2026-11-20`, `2026-11-20T03:00`), which is local unless it says otherwise. Undefined where it is neither.
 */
export function sinceWhen(text: string, now: number): number | undefined {
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (unit === "m" || unit === "h" || unit === "d") return now - Number(count) * unitMs[unit];

  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.test(text) || !isDay(text.slice(0, 10))) return undefined;
  const moment = new Date(text.length === 10 ? `${text}T00:00` : text.replace(" ", "T")).getTime();
  return Number.isNaN(moment) ? undefined : moment;
}

/** Whether there is such a day: Date takes the 31st of February for the 3rd of March. */
function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}
