import { visible } from "./visible.js";

/** Markup. Only what stands in this file makes it, so what a record holds cannot become any. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What can stand in a hole of a template: text and numbers are data, the rest is markup, or nothing. */
export type Hole = string | number | Html | readonly Html[] | undefined;

/**
 * The one place that makes markup: HTML or SVG with holes. Whatever is text in a hole is data. It can stand between tags
 * and in attributes between double quotes, never in a name, a style or an address.
 */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(String.raw({ raw: parts }, ...holes.map(filled)));
}

/** A picture of a flow chart: what draws it escapes its texts. What cannot be seen in one becomes visible here. */
export function picture(svg: string): Html {
  return new Html(visible(svg));
}

/** A style sheet. It has no holes: nothing of a record can stand in it. */
export function css(parts: TemplateStringsArray): Html {
  return new Html(parts.join(""));
}

function filled(hole: Hole): string {
  if (hole === undefined) return "";
  if (hole instanceof Html) return String(hole);
  if (typeof hole === "number") return Number.isFinite(hole) ? String(hole) : "?";
  if (typeof hole === "string") return escaped(visible(hole));
  return hole.map(String).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
