import { timeLineOf, type Idle } from "./bars.js";
import { retoldNote } from "../recorded/retell-note.js";
import { commandsSection } from "./commands-section.js";
import { configurationSection } from "./configuration-section.js";
import { fullRecord, type Entry } from "./entry.js";
import { findingsSection } from "./findings-section.js";
import type { Chapter } from "./fold.js";
import { gantt } from "./gantt.js";
import { html, type Html } from "./html.js";
import { messagesSection, type ExplainedIn } from "./messages-section.js";
import { observedSection } from "./observed-section.js";
import { pathSection } from "./path-section.js";
import { resultBadge, resultOf } from "./result.js";
import { runHead } from "./run-head.js";
import { spanWords } from "./span.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";
import { nodesSeen } from "../nodes-seen/nodes-seen.js";
import { nodesTables } from "./nodes-section.js";
import type { Wait } from "./waits.js";

/** What a run's section is told besides the run itself. */
export interface About {
  /** So many characters of each stream. */
  readonly mostOutput: number;
  readonly explainedIn: ExplainedIn;
  /** Which command waited for which, as far as that can be told. */
  readonly waits: readonly Wait[];
  /** The number of an earlier run with the very same configuration. */
  readonly sameConfiguration: number | undefined;
}

/** A run in full: how it ended and why, its time line, its commands, what it found, and by which configuration. */
export function runSection(chapter: Chapter, about: About, telling: Telling): Html {
  const { say } = telling;
  const { number, first } = chapter;
  const id = `run-${number}`;
  const record = fullRecord(first);
  const result = resultOf(first, telling);
  const title = say("runTitle", { number, action: first.action, node: first.node });
  return html`<section id="${id}" class="run" aria-labelledby="${id}-head">
    <h2 id="${id}-head">${title} ${resultBadge(result)}</h2>
    ${runHead(chapter, telling)} ${observedSection(first, telling)}
    ${
      record === undefined
        ? undefined
        : html`<h3 id="${id}-messages">${say("messages")}</h3>
            ${interruption(first, telling)}${messagesSection(record.messages, first, about.explainedIn, telling)}
            <h3>${say("timeLine")}</h3>
            ${timeLine(first, id, about, telling)}
            <h3>${say("path")}</h3>
            ${pathSection(record, id, result.grade === "good", telling)}
            <h3>${say("nodesInRun")}</h3>
            ${nodesTables(nodesSeen(record), title, telling)}
            <h3>${say("findings")}</h3>
            ${findingsSection(record.decisions, id, telling)}
            ${lookups(first, telling)}${notes(record.notes ?? [], telling)}
            ${configurationSection(record.configuration, about.sameConfiguration, telling)}`
    }
  </section>`;
}

function interruption({ told }: Entry, { say }: Telling): Html | undefined {
  if (told.kind !== "run") return undefined;
  const { interrupted } = told.record;
  if (interrupted === undefined || interrupted === null) return undefined;
  const { signal, step } = interrupted;
  const command = visibleLine(interrupted.command, 300);
  return html`<p class="note">
    <b
      >${signal === null ? say("killedAt", { step, command }) : say("interruptedAt", { signal, step, command })}</b
    >
  </p>`;
}

function timeLine(entry: Entry, id: string, { mostOutput, waits }: About, telling: Telling): Html {
  const { say } = telling;
  const line = timeLineOf(entry);
  if (line.bars.length === 0) return html`<p>${say("noCommands")}</p>`;
  const about = {
    node: entry.node,
    title: say("timeLineOf", { id }),
    description: say("timeLineMeans", { count: line.bars.length }),
  };
  return html`${gantt(line, waits, about, telling)} ${legend(telling)}
  ${line.bars.length > 1 && waits.length === 0 ? html`<p class="aside">${say("noWaits")}</p>` : undefined}
  ${
    line.idle.length === 0
      ? undefined
      : html`<ul class="aside">
          ${line.idle.map((each) => html`<li>${idleWords(each, telling)}</li>`)}
        </ul>`
  }
  ${commandsSection(line, id, mostOutput, telling)}`;
}

function idleWords({ from, to, forItsTurn }: Idle, { say, language }: Telling): string {
  const values = { from: spanWords(from, language), span: spanWords(to - from, language) };
  return say(forItsTurn ? "waitedForTurn" : "idle", values);
}

function legend({ say }: Telling): Html {
  return html`<p class="legend" aria-hidden="true">
    <span class="key reads"></span>${say("keyReads")} <span class="key changes"></span>${say("keyChanges")}
    <span class="key bad">✕</span>${say("keyBad")} <span class="key open"></span>${say("keyOpen")}
    <span class="key deadline"></span>${say("keyDeadline")} <span class="key wait">→</span>${say("keyWait")}
    <span class="key idle"></span>${say("keyIdle")}
  </p>`;
}

function lookups(entry: Entry, { say }: Telling): Html | undefined {
  const all = fullRecord(entry)?.lookups ?? [];
  if (all.length === 0) return undefined;
  return html`<h3>${say("lookups")}</h3>
    <ul>
      ${all.map(({ name, addresses, failure }) => html`<li><code>${visibleLine(name, 200)}</code> → ${addresses.length > 0 ? visibleLine(addresses.join(", ")) : say("noAddress", { why: failure ?? "" })}</li>`)}
    </ul>`;
}

function notes(all: readonly string[], { say, language }: Telling): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<h3>${say("notes")}</h3>
    <ul>
      ${all.map((note) => html`<li>${visibleLine(retoldNote(note, language))}</li>`)}
    </ul>`;
}
