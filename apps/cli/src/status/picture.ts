import { mirrorStateWords, roleWords, type Language } from "@volkit/kit-orchestrator";
import type { MirrorState } from "@volkit/emcmd-parser";
import type { Known } from "../known.js";
import { nodesOf, saysSource, type MirrorLink, type NodeFacts, type Survey } from "../survey/facts.js";
import { displayWidth, padded } from "../terminal/display-width.js";
import { stateOf } from "./rules/case.js";

const notKnown = "??";

/**
 * The nodes and their mirrors as a picture in ASCII, at most so many columns wide where names allow it:
 * `NODEA [source, ISP] ==mirroring==> NODEB [target, OSU]`. Mirrors that do not mirror have another line
 * (`--paused-->`), two sources meet (`-->X<--`), and what is not known is `??`.
 */
export function picture(survey: Survey, language: Language, columns: number): string[] {
  const nodes = nodesOf(survey);
  const source = nodes.find(saysSource) ?? survey.here;
  const from = labelOf(source, language);
  const drawn = nodes
    .filter((node) => node !== source)
    .map((node) => ({ arrow: arrowBetween(source, node, survey, language), to: labelOf(node, language) }));
  const width = Math.max(0, ...drawn.map(({ arrow }) => widthOf(arrow)));
  const lines = drawn.map(({ arrow, to }) => `${stretched(arrow, width)} ${to}`);
  const [first, ...more] = lines;
  if (first === undefined) return [`${from} ${notKnown}`];

  const fits = lines.every((line) => displayWidth(`${from} ${line}`) <= columns);
  if (!fits) return [from, ...lines.map((line) => `  ${line}`)];
  return [`${from} ${first}`, ...more.map((line) => `${padded("", displayWidth(from))} ${line}`)];
}

/** A shaft, the sign that makes it longer, and what it ends in. */
interface Arrow {
  readonly shaft: string;
  readonly sign: string;
  readonly tip: string;
}

function arrowBetween(from: NodeFacts, to: NodeFacts, survey: Survey, language: Language): Arrow {
  const there = linkOf(survey, from, to);
  if (there === undefined) return { shaft: `--${notKnown}--`, sign: "-", tip: "" };
  const back = linkOf(survey, to, from);
  const tip = back === undefined ? ">" : `>X<${shaftOf(back, language)}`;
  return { shaft: shaftOf(there, language), sign: signOf(there.state), tip };
}

function shaftOf({ state }: MirrorLink, language: Language): string {
  const ends = signOf(state).repeat(2);
  return `${ends}${wordOf(state, language)}${ends}`;
}

function widthOf({ shaft, tip }: Arrow): number {
  return displayWidth(shaft + tip);
}

function stretched(arrow: Arrow, width: number): string {
  return arrow.shaft + arrow.sign.repeat(width - widthOf(arrow)) + arrow.tip;
}

function linkOf({ links }: Survey, from: NodeFacts, to: NodeFacts): MirrorLink | undefined {
  return links.find((link) => link.from === from.node && link.to === to.node);
}

function signOf(state: Known<MirrorState>): string {
  if (state.kind === "unknown") return "-";
  switch (state.value) {
    case "mirroring":
      return "=";
    case "resync":
    case "resync pending":
      return "~";
    case "paused":
    case "broken":
    case "none":
    case "invalid":
    case "unknown":
      return "-";
  }
}

function wordOf(state: Known<MirrorState>, language: Language): string {
  if (state.kind === "unknown" || state.value === "unknown") return notKnown;
  return mirrorStateWords[state.value][language];
}

function labelOf({ node, mirrors, state, seen }: NodeFacts, language: Language): string {
  const role = mirrors.kind === "known" ? roleWords[mirrors.value.role][language] : notKnown;
  const inLifeKeeper = state.kind === "known" ? (stateOf(state) ?? "-") : notKnown;
  const dead = seen.kind === "known" && seen.value === "dead" ? ", DEAD" : "";
  return `${node} [${role}, ${inLifeKeeper}${dead}]`;
}
