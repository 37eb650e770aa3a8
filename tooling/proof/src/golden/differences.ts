import type { Language } from "@volkit/kit-orchestrator";
import type { PeerPart } from "./fold-paths.js";
import { blockTable, type Block } from "./markdown.js";
import { partNames, partsHeading } from "./part-headings.js";
import { phrases } from "./phrases.js";
import { callBlocks, type Shown } from "./tables.js";
import type { Walked } from "./walked.js";

/** What differs from other settings: of each table the calls that are not the same there. */
export function differences(walked: Walked, against: Walked, language: Language): readonly string[] {
  const say = phrases[language];
  const names = partNames(walked.parts);
  const before = partNames(against.parts);
  const whole = changed(
    callBlocks(walked.whole, { language, names, isPart: false }),
    callBlocks(against.whole, { language, names: before, isPart: false }),
    language,
  );
  const parts = new Map<string, PeerPart[]>();
  for (const part of walked.parts) {
    const news = partDifferences(part, against, language).join("\n\n");
    if (news !== "") parts.set(news, [...(parts.get(news) ?? []), part]);
  }
  const ofParts = [...parts].flatMap(([news, some]) => [partsHeading(some, names, language), news]);
  const heading = whole.length === 0 || parts.size === 0 ? [] : [`### ${say.whole}`];
  return [...heading, ...whole, ...ofParts];
}

/** What differs in a part from the one after the same answers. */
function partDifferences(part: PeerPart, against: Walked, language: Language): readonly string[] {
  const shown: Shown = { language, names: new Map(), isPart: true };
  const other = against.parts.find(({ after }) => after.some((answer) => part.after.includes(answer)));
  const known = other === undefined ? [] : callBlocks(other.state, shown);
  const news = changed(callBlocks(part.state, shown), known, language);
  return news.length > 0 && part.order === "mirror first" ? [phrases[language].mirrorFirst, ...news] : news;
}

function changed(blocks: readonly Block[], known: readonly Block[], language: Language): readonly string[] {
  const before = new Set(known.map(({ rows }) => rows.join("\n")));
  const news = blocks.filter(({ rows }) => !before.has(rows.join("\n")));
  const commands = new Set(blocks.map(({ command }) => command));
  const gone = new Set(known.map(({ command }) => command).filter((one) => one !== "" && !commands.has(one)));
  return [
    ...(news.length === 0 ? [] : [blockTable(news, language)]),
    ...(gone.size === 0 ? [] : [phrases[language].notAsked([...gone])]),
  ];
}
