import { html, type Html } from "./html.js";
import type { Telling } from "./telling.js";
import { shortened } from "./visible.js";

/** So many characters of a configuration; one of a hundred resources is longer. */
const most = 12_000;

/** The configuration that a run went by, folded away. One that an earlier run had is not shown again. */
export function configurationSection(
  configuration: Readonly<Record<string, unknown>>,
  sameAs: number | undefined,
  { say }: Telling,
): Html {
  return html`<h3>${say("configuration")}</h3>
    ${
      sameAs === undefined
        ? html`<details>
            <summary>${say("configurationInForce")}</summary>
            <pre tabindex="0">${shortened(JSON.stringify(configuration, null, 2), most)}</pre>
          </details>`
        : html`<p><a href="#run-${sameAs}">${say("sameConfiguration", { number: sameAs })}</a></p>`
    }`;
}
