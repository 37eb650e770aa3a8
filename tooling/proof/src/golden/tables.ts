import type { Language } from "@volkit/kit-orchestrator";
import { armsOf, type Arm } from "./arms.js";
import { row, type Block } from "./markdown.js";
import { rowsOf, type Taken } from "./ends.js";
import { placesFrom, type PartNames, type Place } from "./labels.js";
import type { State } from "./state.js";
import { againShown, saidShown } from "volkit/src/report/chart/words.js";
import { answerShown, commandShown, destination, stepWords, words } from "./words.js";

/** A table of the rows of one language. */
export interface Shown {
  readonly language: Language;
  readonly names: PartNames;
  /** Whether this is the part that handles a peer, whose ends are no ends of the action. */
  readonly isPart: boolean;
}

/** The table of the calls: one block a question, in the order in which they can be reached. */
export function callBlocks(start: State, shown: Shown): readonly Block[] {
  const places = placesFrom(start, shown.names);
  return places.map((place) => callBlock(place, places, shown));
}

function callBlock(place: Place, places: readonly Place[], shown: Shown): Block {
  const { language } = shown;
  const { question, again } = place.state;
  const command = commandShown(question.line);
  const asked = [stepWords(place, language), ...(command === "" ? [] : [`\`${command}\``])];
  if (again !== undefined) asked.push(againShown(again, question.step, language));

  const rows = armsOf(place.state).flatMap((arm) => {
    const then = destination(arm, places, shown.isPart, language);
    return [...answersBySaid(place, arm, language)].map(([said, answers]) => [
      answers.join(" / "),
      said,
      then,
    ]);
  });
  return {
    label: place.label,
    command,
    rows: rows.map((cells, at) =>
      row(at === 0 ? [`**${place.label}**`, asked.join("<br>"), ...cells] : ["", "", ...cells]),
    ),
  };
}

/** The answers of an arm, joined where they bring the same messages. */
function answersBySaid(place: Place, arm: Arm, language: Language): ReadonlyMap<string, string[]> {
  const bySaid = new Map<string, string[]>();
  for (const way of arm.ways) {
    const said = saidShown(way.said, place.state.question.step);
    bySaid.set(said, [...(bySaid.get(said) ?? []), answerShown(place.state, way, language)]);
  }
  return bySaid;
}

/** The table of the paths: a row for each end, with all ways that lead to it and how many paths they stand for. */
export function pathRows(start: State, shown: Shown): readonly string[] {
  const { language, isPart } = shown;
  const places = placesFrom(start, shown.names);
  return rowsOf(start).map(({ stretches, end, paths }, at) => {
    const path = stretches.map((alternatives) => stretchShown(alternatives, places, language));
    return row([String(at + 1), path.join(" → "), destination(end, places, isPart, language), String(paths)]);
  });
}

/** Several ways from one question to another stand in brackets. */
function stretchShown(
  alternatives: readonly (readonly Taken[])[],
  places: readonly Place[],
  language: Language,
): string {
  const shown = alternatives.map((taken) =>
    taken.map((one) => takenShown(one, places, language)).join(" → "),
  );
  return shown.length === 1 ? shown.join("") : `(${shown.join(` ${words[language].or} `)})`;
}

function takenShown({ state, arm }: Taken, places: readonly Place[], language: Language): string {
  const place = places.find((one) => one.state === state);
  return place === undefined ? "?" : `**${place.label}** ${armShown(place, arm, language)}`;
}

/** Answers that bring the same stand together: `done; failed [VK210]`. */
function armShown(place: Place, arm: Arm, language: Language): string {
  return [...answersBySaid(place, arm, language)]
    .map(([said, answers]) => answers.join(" / ") + (said === "" ? "" : ` [${said}]`))
    .join("; ");
}
