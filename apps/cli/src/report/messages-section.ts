import { messageTable, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";
import { explanations, plainExample, type Example } from "@volkit/kit-orchestrator/explain";
import { parseVolume } from "@volkit/tool-command";
import { sameNode } from "../nodes-seen/around.js";
import { nodesSeen } from "../nodes-seen/nodes-seen.js";
import { sayIn, type Say } from "../explain/say.js";
import { messageNamed } from "../explain/values-in.js";
import type { HeldMessage } from "../recorded/format.js";
import { retold } from "../recorded/retell.js";
import { fullRecord, type Entry } from "./entry.js";
import { html, type Html } from "./html.js";
import { severityBadge } from "./result.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** A page explains a message once: by what is explained already, and in which run. */
export type ExplainedIn = (id: MessageId) => number | undefined;

/** The messages of a run in the order they arose, each with what it means and what to do about it. */
export function messagesSection(
  messages: readonly HeldMessage[],
  entry: Entry,
  explainedIn: ExplainedIn,
  telling: Telling,
): Html {
  if (messages.length === 0) return html`<p>${telling.say("noMessages")}</p>`;
  const say = sayIn(telling.language, exampleOf(entry));
  const own = new Set<MessageId>();
  return html`<ol class="messages">
    ${messages.map((message) => {
      const id = messageNamed(message.id);
      const again = id !== undefined && own.has(id);
      if (id !== undefined) own.add(id);
      return html`<li>
        ${said(message, telling)}${id === undefined || again ? undefined : explained(id, explainedIn(id), say, telling)}
      </li> `;
    })}
  </ol>`;
}

/** One message as a line of its own. */
export function said(message: HeldMessage, telling: Telling): Html {
  return html`<p class="said">
    ${severityBadge(message.severity)} <b>${visibleLine(message.id, 20)}</b>
    <span>${visibleLine(retold(message, telling.language), 1500)}</span>
  </p>`;
}

function explained(id: MessageId, before: number | undefined, named: Say, telling: Telling): Html {
  const { say } = telling;
  if (before !== undefined) {
    return html`<p class="aside">
      <a href="#run-${before}-messages">${say("explainedBefore", { number: before })}</a>
    </p>`;
  }
  const entry: MessageEntry = messageTable[id];
  const { causes, checks } = explanations[id];
  return html`<dl class="explained">
      <dt>${say("meaning")}</dt>
      <dd>${named.named(entry.meaning)}</dd>
      <dt>${say("remedy")}</dt>
      <dd>${named.named(entry.remedy)}</dd>
    </dl>
    <details class="why">
      <summary>${say("causesAndChecks", { id })}</summary>
      <p class="small-head">${say("causes")}</p>
      <ul>
        ${causes.map((cause) => html`<li>${named.named(cause)}</li>`)}
      </ul>
      <p class="small-head">${say("checks")}</p>
      <ul>
        ${checks.map(({ command, shows }) => html`<li><code>${named.named(command)}</code><br />${named.named(shows)}</li>`)}
      </ul>
    </details>`;
}

/** Explanations are written with the names of this very cluster, and with none of another where a record has no such name. */
function exampleOf(entry: Entry): Example {
  const volume = parseVolume(entry.volume ?? "") ?? plainExample.volume;
  return {
    volume,
    tag: visibleLine(entry.tag ?? "{tag}", 80),
    node: visibleLine(entry.node, 80),
    peer: visibleLine(peerOf(entry) ?? "{peer}", 80),
  };
}

function peerOf(entry: Entry): string | undefined {
  const record = fullRecord(entry);
  if (record === undefined) return undefined;
  const decided = record.decisions.find(({ about }) => about === "peers")?.value.split(", ")[0];
  const asked = record.calls.find(({ peer }) => peer !== null)?.peer;
  return decided ?? asked ?? nodesSeen(record).find(({ node }) => !sameNode(node, entry.node))?.node;
}
