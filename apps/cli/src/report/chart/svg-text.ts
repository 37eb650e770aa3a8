/** A line of text in a picture, of a kind that the style knows. */
export function textAt(x: number, y: number, text: string, kind: string): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escaped(text)}</text>`;
}

/** The number of a stop on a way. */
export function stopAt(x: number, y: number, number: number): string {
  const shown = textAt(x, y + 4.5, String(number), "number");
  return `<g class="stop"><circle cx="${x}" cy="${y}" r="11"/>${shown}</g>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
