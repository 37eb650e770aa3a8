/** A language that the tester speaks. */
export type Language = "en" | "ja";

/** The same words in both languages. */
export type Text = Readonly<Record<Language, string>>;
