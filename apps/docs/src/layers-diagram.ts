/** Boxes of a Mermaid flow chart in its groups, as `A["<b>name</b><br/>what it is for"]` stands in the READMEs. */
const group = /^\s*subgraph\s+(.+?)\s*$/;
const box = /^\s*\w+\["<b>(.+?)<\/b><br\/>(.+?)"\]\s*$/;

/**
 * Markdown with HTML in place of the Mermaid charts of layers: a row for each group, from above. Other charts stay code,
 * since Mermaid itself would have to come from the network, or be the largest part of the site.
 */
export function layersDiagrams(markdown: string): string {
  return markdown.replaceAll(/^```mermaid\n([\s\S]*?)^```$/gm, (whole: string, chart: string) => {
    const rows = rowsOf(chart);
    return rows.length === 0 ? whole : figure(rows);
  });
}

interface Row {
  readonly name: string;
  readonly boxes: readonly (readonly [name: string, text: string])[];
}

function rowsOf(chart: string): readonly Row[] {
  const rows: { name: string; boxes: (readonly [string, string])[] }[] = [];
  for (const line of chart.split("\n")) {
    const [, name] = group.exec(line) ?? [];
    if (name !== undefined) rows.push({ name: name.replace(/^.*\["?|"?\]$/g, ""), boxes: [] });
    const [, title, text] = box.exec(line) ?? [];
    if (title !== undefined && text !== undefined) rows.at(-1)?.boxes.push([title, text]);
  }
  return rows.filter(({ boxes }) => boxes.length > 0);
}

function figure(rows: readonly Row[]): string {
  const lines = rows.map(({ name, boxes }) => {
    const items = boxes.map(([title, text]) => `<li><b>${title}</b><span>${text}</span></li>`);
    return `<div class="layer"><span class="layer-name">${name}</span><ul>${items.join("")}</ul></div>`;
  });
  return `<div class="layers">${lines.join("")}</div>`;
}
