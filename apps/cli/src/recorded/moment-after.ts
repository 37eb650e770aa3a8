/** A recorded moment so many milliseconds later, with the same offset; the moment itself where there is no such time. */
export function momentAfter(moment: string, milliseconds: number): string {
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d{2}):?(\d{2})$/.exec(moment) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const shifted = new Date(Date.parse(moment) + milliseconds + offset);
  if (Number.isNaN(shifted.getTime()) || shifted.getUTCFullYear() > 9999) return moment;
  const isLocal = /[+-]\d{2}:?\d{2}$/.test(moment);
  return isLocal ? `${shifted.toISOString().slice(0, -1)}${sign}${hours}:${minutes}` : shifted.toISOString();
}
