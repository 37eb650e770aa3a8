import { html, type Html } from "./html.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";
import type { NodeSeen, Seen } from "../nodes-seen/seen.js";
import { factWords } from "../nodes-seen/texts.js";

/**
 * Every node before and after: what was seen of it, and why something is not known. A node that was asked and did not
 * answer has its table; one that nobody asked about is only named. `name` tells the tables apart.
 */
export function nodesTables(nodes: readonly NodeSeen[], name: string, telling: Telling): Html {
  const { say } = telling;
  const asked = nodes.filter(({ facts }) => facts.some(({ isTouched }) => isTouched));
  const others = nodes.filter((node) => !asked.includes(node));
  return html`${asked.map((node) => nodeTable(node, name, telling))}
  ${others.length === 0 ? undefined : html`<p class="aside">${say("notAskedAbout", { nodes: others.map(titleOf).join(", ") })}</p>`}`;
}

function titleOf({ node, volume }: NodeSeen): string {
  return visibleLine(volume === "" ? node : `${node} ${volume}`, 100);
}

function nodeTable(node: NodeSeen, name: string, telling: Telling): Html {
  const { say, language } = telling;
  const facts = node.facts.filter(({ isTouched }) => isTouched); // the others nobody asked about
  const title = titleOf(node);
  return html`<div
    class="wide"
    tabindex="0"
    role="region"
    aria-label="${say("nodeTable", { node: title, name })}"
  >
    <table class="nodes">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say("fact")}</th>
          <th scope="col">${say("before")}</th>
          <th scope="col">${say("afterwards")}</th>
        </tr>
      </thead>
      <tbody>
        ${facts.map(
          ({ fact, before, after }) =>
            html`<tr>
              <th scope="row">${factWords[fact][language]}</th>
              <td class="free">${seenWords(before, telling)}</td>
              <td class="${differs(before, after) ? "free changed" : "free"}">
                ${seenWords(after, telling)}
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function differs(before: Seen, after: Seen): boolean {
  return before.kind !== "unknown" && after.kind !== "unknown" && before.value !== after.value;
}

function seenWords(seen: Seen, { say, language }: Telling): Html {
  switch (seen.kind) {
    case "seen":
      return html`${visibleLine(seen.text[language], 200)}`;
    case "inferred":
      return html`${visibleLine(seen.text[language], 200)}
        <small>${say("inferred", { why: visibleLine(seen.why[language], 300) })}</small>`;
    case "unknown":
      return html`<span class="unknown"
        >${say("unknown")} <small>${visibleLine(seen.why[language], 300)}</small></span
      >`;
  }
}
