/** A place or a length along a chart, as SVG takes it: between 0 and 100 whatever the numbers are. */
export function percent(part: number, whole: number): string {
  const share = whole > 0 ? part / whole : 0;
  return `${round(Number.isNaN(share) ? 0 : Math.min(Math.max(share, 0), 1) * 100)}%`;
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
