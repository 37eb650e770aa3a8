import type { Entry } from "./entry.js";
import { html, type Html } from "./html.js";
import { said } from "./messages-section.js";
import { resultBadge, resultOf } from "./result.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** An observed call: how the vendor's script ended, beside what volkit would have done. Nothing for a run. */
export function observedSection(entry: Entry, telling: Telling): Html | undefined {
  const { told } = entry;
  if (told.kind === "run") return undefined;
  const { say } = telling;
  const { rehearsal, vendor } = told;
  const assumed = rehearsal?.assumed ?? [];
  const wouldSay = rehearsal?.wouldSay ?? [];
  return html`<div
      class="wide"
      tabindex="0"
      role="region"
      aria-label="${say("sideBySide", { run: entry.run })}"
    >
      <table class="observed">
        <thead>
          <tr>
            <th scope="col">${say("vendorsScript")}</th>
            <th scope="col">${say("volkitWould")}</th>
            <th scope="col">${say("agreement")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>${vendorWords(vendor, telling)}</td>
            <td>${rehearsalWords(rehearsal, telling)}</td>
            <td>${resultBadge(resultOf(entry, telling))}</td>
          </tr>
        </tbody>
      </table>
    </div>
    <p class="aside">${say("rehearsalMeans")}</p>
    ${
      assumed.length === 0
        ? undefined
        : html`<p class="small-head">${say("notRun")}</p>
            <ul>
              ${assumed.map(({ step, peer, command }) => html`<li>${visibleLine(step, 60)}${peer === null ? "" : ` (${visibleLine(peer, 80)})`} <code>${visibleLine(command)}</code></li>`)}
            </ul>`
    }
    ${
      wouldSay.length === 0
        ? undefined
        : html`<p class="small-head">${say("wouldSay")}</p>
            <ol class="messages">
              ${wouldSay.map((message) => html`<li>${said(message, telling)}</li>`)}
            </ol>`
    }`;
}

type Observed = Entry["told"] & { readonly kind: "observed" };

/** How the vendor's script ended. */
export function vendorWords(vendor: Observed["vendor"], { say }: Telling): string {
  return vendor === undefined ? say("noVendor") : say("vendorEnded", { code: vendor.exitCode });
}

/** What volkit would have done. */
export function rehearsalWords(rehearsal: Observed["rehearsal"], { say }: Telling): string {
  if (rehearsal === undefined) return say("noRehearsal");
  const { result } = rehearsal;
  switch (result.kind) {
    case "would-succeed":
      return say("wouldSucceed");
    case "would-fail":
      return say("wouldFail");
    case "depends":
      return say("depends", {
        on: result.on.map(({ step, command }) => `${step} ${visibleLine(command, 200)}`).join("; "),
      });
    case "unknown":
      return say(unknownWhy[result.why]);
  }
}

const unknownWhy = {
  refused: "wouldRefuse",
  deadline: "rehearsalLate",
  interrupted: "rehearsalInterrupted",
  defect: "rehearsalDefect",
} as const;
