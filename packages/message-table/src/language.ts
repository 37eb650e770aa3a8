/** The languages of everything written for people. */
export type Language = "en" | "ja";

/** One text in every language. */
export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}
