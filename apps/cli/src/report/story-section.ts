import { clockOf } from "./clock.js";
import { fullRecord, type Entry } from "./entry.js";
import type { Chapter } from "./fold.js";
import { nobodysName, peerNamesIn, type PeerNames } from "../history/peer-names.js";
import { html, type Html } from "./html.js";
import { nodesOverRuns } from "../nodes-seen/nodes-seen.js";
import type { NamesApart } from "../recorded/names-apart.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { nodesTables } from "./nodes-section.js";
import { overview } from "./overview.js";
import { resultBadge, resultOf } from "./result.js";
import { spanWords } from "./span.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";
import { whatCame } from "./what-came.js";

/** A story as a whole: all its runs on one line of time, then each in a row. */
export function storySection(
  chapters: readonly Chapter[],
  gaps: ReadonlyMap<Entry, number>,
  inFull: ReadonlySet<Chapter>,
  names: NamesApart,
  telling: Telling,
): Html {
  const { say } = telling;
  const nodes = new Set(chapters.map(({ first }) => first.node));
  const tags = new Set(chapters.map(({ first }) => first.tag));
  const records = recordsIn(chapters);
  const around = {
    gaps,
    inFull,
    hasTags: tags.size > 1,
    names: names.bundles.length === 0 ? peerNamesIn(records) : nobodysName,
  };
  const offsets = new Set(chapters.map(({ first }) => clockOf(first.moment).offset));
  return html`<section id="story" aria-labelledby="story-head">
    <h2 id="story-head">${say("story")}</h2>
    ${overview(chapters, telling)}
    <p class="aside">
      ${say("overviewMeans")}${nodes.size > 1 ? html` ${say("clocks")}` : undefined}${offsets.size > 1 ? html` ${say("offsets")}` : undefined}
    </p>
    <div class="wide" tabindex="0" role="region" aria-label="${say("storyRows")}">
      <table class="story">
        <thead>
          <tr>
            <th scope="col">${say("number")}</th>
            <th scope="col">${say("when")}</th>
            <th scope="col">${say("node")}</th>
            ${tags.size > 1 ? html`<th scope="col">${say("tag")}</th>` : undefined}
            <th scope="col">${say("whatRan")}</th>
            <th scope="col">${say("ended")}</th>
            <th scope="col">${say("whatCame")}</th>
          </tr>
        </thead>
        <tbody>
          ${chapters.map((chapter, at) => rows(chapter, chapters[at - 1], around, telling))}
        </tbody>
      </table>
    </div>
    <h3>${say("nodesInStory")}</h3>
    <p class="aside">${say("nobodyAsked")}</p>
    ${nodesInStory(records, names, telling)}
  </section>`;
}

/** Nodes that may be others in spite of their names are told by the bundle they come from. */
function nodesInStory(
  records: readonly (RunRecord | RehearsalRecord)[],
  { bundles, bundleOf }: NamesApart,
  telling: Telling,
): Html {
  const { say } = telling;
  if (bundles.length === 0) return nodesTables(nodesOverRuns(records), say("wholeStory"), telling);
  const parts = bundles.map((name, at) => ({
    bundle: at + 1,
    title: `(${at + 1}) ${visibleLine(name, 200)}`,
  }));
  return html`${[...parts, { bundle: 0, title: say("notMasked") }].flatMap(({ bundle, title }) => {
    const own = records.filter((record) => bundleOf(record) === bundle);
    if (own.length === 0) return [];
    return [
      html`<h4>${title}</h4>
        ${nodesTables(nodesOverRuns(own), title, telling)}`,
    ];
  })}`;
}

/** The oldest first, those that are told together with others too. */
function recordsIn(chapters: readonly Chapter[]): readonly (RunRecord | RehearsalRecord)[] {
  return chapters
    .flatMap(({ first, again }) => [first, ...again])
    .toSorted((one, other) => one.from - other.from)
    .flatMap((entry) => fullRecord(entry) ?? []);
}

/** What a row depends on besides its run. */
interface Around {
  readonly gaps: ReadonlyMap<Entry, number>;
  readonly inFull: ReadonlySet<Chapter>;
  /** Whether there are several tags, so that each row names its own. */
  readonly hasTags: boolean;
  readonly names: PeerNames;
}

function rows(
  chapter: Chapter,
  before: Chapter | undefined,
  { gaps, inFull, hasTags, names }: Around,
  telling: Telling,
): Html {
  const { say, language } = telling;
  const { number, first, again } = chapter;
  const gap = gaps.get(first);
  const { day, time } = clockOf(first.moment);
  const isNewDay = before === undefined || clockOf(before.first.moment).day !== day;
  const until = again.at(-1);
  return html`${
      gap === undefined
        ? undefined
        : html`<tr class="gap">
            <td colspan="${hasTags ? 7 : 6}">${say("gap", { span: spanWords(gap, language) })}</td>
          </tr> `
    }
    <tr>
      <td>${inFull.has(chapter) ? html`<a href="#run-${number}">${number}</a>` : number}</td>
      <td class="time">
        ${isNewDay ? html`${day}<br />` : undefined}${time}${until === undefined ? undefined : html`<br /><small>${say("until", { time: endWords(until, day) })}</small>`}
      </td>
      <td>${visibleLine(first.node, 80)}</td>
      ${hasTags ? html`<td>${visibleLine(first.tag ?? "–", 80)}</td>` : undefined}
      <th scope="row">
        ${visibleLine(first.action, 40)}${again.length === 0 ? undefined : html` <small>${say("times", { count: again.length + 1 })}</small>`}
      </th>
      <td>${resultBadge(resultOf(first, telling))}</td>
      <td class="free">${whatCame(first, names, telling)}</td>
    </tr> `;
}

function endWords(until: Entry, day: string): string {
  const clock = clockOf(until.moment);
  return clock.day === day ? clock.time : `${clock.day} ${clock.time}`;
}
