import { assertions } from "./all-assertions.js";
import type { Group } from "./group.js";
import type { Language } from "./text.js";

/** An assertion as a list shows it. */
export interface Listed {
  readonly id: string;
  readonly group: Group;
  /** What is asserted. */
  readonly title: string;
  /** What is wrong with a kit that fails it. */
  readonly wrong: string;
}

/** Every assertion there is, in the order they are told. */
export function listAssertions(language: Language = "en"): readonly Listed[] {
  return assertions.map(({ id, group, title, wrong }) => ({
    id,
    group,
    title: title[language],
    wrong: wrong[language],
  }));
}
