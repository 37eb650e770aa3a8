import type { Language } from "@volkit/kit-orchestrator";
import { told } from "../told.js";
import { clockTime } from "../local-time.js";
import type { Terminal } from "../system.js";
import type { Paint } from "../terminal/painter.js";
import { askingText, type Asking } from "./asking.js";
import type { Line } from "./line.js";
import { lookLines } from "./lines.js";
import type { Look } from "./look.js";
import { statusTexts } from "./texts.js";

/** What is on the screen of somebody who watches. */
export interface Scene {
  readonly node: string;
  readonly language: Language;
  readonly inFull: boolean;
  /** How long after a look the next one begins. */
  readonly seconds: number;
  /** Undefined until the first look is done. */
  readonly current: Look | undefined;
  /** The look before, against which the current one is held. */
  readonly before: Look | undefined;
  /** When a look last differed from the one before, in milliseconds since 1970. */
  readonly changedAt: number | undefined;
  /** How far the look under way is; undefined where there is none, or it is not worth a word yet. */
  readonly asking: Asking | undefined;
  /** The first line that is shown. */
  readonly top: number;
}

/** How a frame is drawn: in what size, with what colours, and when (milliseconds since 1970). */
export interface Canvas extends Terminal {
  readonly paint: Paint;
  readonly now: number;
}

/** The header and the footer. */
const framing = 2;
/** The sign of what changed, and the space after it. */
const gutter = 2;

/** A picture as large as the terminal: what was asked when, as much of the look as fits, and the keys. */
export function watchFrame(scene: Scene, canvas: Canvas): string[] {
  const { rows } = canvas;
  const body = bodyOf(scene, canvas);
  const room = Math.max(1, rows - framing);
  const top = Math.min(scene.top, lastTop(body.length, rows));
  const window = body.slice(top, top + room);
  const padding = Array.from({ length: room - window.length }, () => "");
  const below = Math.max(0, body.length - top - room);
  return [headerOf(scene), ...window, ...padding, footerOf(scene, canvas, top, below)];
}

/** The scene with its window moved by so many lines, as far as there are any. */
export function scrolled(scene: Scene, canvas: Canvas, by: number): Scene {
  const last = lastTop(bodyOf(scene, canvas).length, canvas.rows);
  return { ...scene, top: Math.max(0, Math.min(last, scene.top + by)) };
}

function lastTop(lines: number, rows: number): number {
  return Math.max(0, lines - Math.max(1, rows - framing));
}

/** Every line of the look, with a sign before those that do not say what they said before. */
function bodyOf({ current, before, language, inFull }: Scene, { columns, paint, now }: Canvas): string[] {
  if (current === undefined) return [];
  const reader = { language, columns: columns - gutter, paint, now, inFull };
  const lines = lookLines(current, reader);
  const changed = before === undefined ? new Set() : changedIn(lines, lookLines(before, reader));
  return lines.map((line) => `${changed.has(line.about) ? paint("strong", "*") : " "} ${line.text}`);
}

/** What the lines are about that say something else than before, or said nothing then. */
export function changedIn(lines: readonly Line[], before: readonly Line[]): Set<string> {
  const said = new Map(before.map(({ about, says }) => [about, says]));
  return new Set(lines.filter(({ about, says }) => said.get(about) !== says).map(({ about }) => about));
}

function headerOf({ node, current, changedAt, asking, language }: Scene): string {
  const underWay = asking === undefined ? [] : [askingText(asking)[language]];
  if (current === undefined) return [node, ...underWay].join("  ");
  const seconds = (current.durationMs / 1000).toFixed(1);
  const heading = told({ language }, statusTexts.heading, { node, at: clockTime(current.at), seconds });
  const changed =
    changedAt === undefined
      ? []
      : [told({ language }, statusTexts.changed, { at: clockTime(changedAt).slice(11) })];
  return [heading, ...changed, ...underWay].join("  ");
}

function footerOf({ language, seconds }: Scene, { paint }: Canvas, above: number, below: number): string {
  const keys = told({ language }, statusTexts.keys, { seconds: String(seconds) });
  return paint("faint", [...hidden(language, above, below), keys].join("  "));
}

/** How many rows there are beyond the window, and how to get to them. */
function hidden(language: Language, above: number, below: number): string[] {
  if (above === 0 && below === 0) return [];
  const some = above === 0 ? statusTexts.below : statusTexts.above;
  const text = above > 0 && below > 0 ? statusTexts.aboveAndBelow : some;
  const count = told({ language }, text, { above: String(above), below: String(below) });
  return [count, statusTexts.scroll[language]];
}
