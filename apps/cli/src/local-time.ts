/** A moment as local time with its offset: `2026-11-22T21:04:05.678+09:00`. */
export function localTime(milliseconds: number): string {
  const moment = new Date(milliseconds);
  const offset = -moment.getTimezoneOffset();
  const shifted = new Date(milliseconds + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${shifted}${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
}

/** The same without its offset, as a person reads it: `2026-11-22 21:04:05`. */
export function clockTime(milliseconds: number): string {
  return localTime(milliseconds).slice(0, 19).replace("T", " ");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
