import { expect, test } from "vitest";
import { layersDiagrams } from "./layers-diagram.js";

test("a chart of layers is a row of boxes for each layer, and every other chart stays", () => {
  const layers =
    '```mermaid\nflowchart TD\n  subgraph core\n    a["<b>a</b><br/>what a is"]\n  end\n  a --> b\n```';
  expect(layersDiagrams(`${layers}\n`)).toBe(
    '<div class="layers"><div class="layer"><span class="layer-name">core</span><ul><li><b>a</b><span>what a is</span></li></ul></div></div>\n',
  );
  const other = "```mermaid\nsequenceDiagram\n  a ->> b: hello\n```\n";
  expect(layersDiagrams(other)).toBe(other);
});
