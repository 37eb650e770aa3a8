import type { Chapter } from "./chapter.js";
import type { Options } from "./options.js";
import { tableOf } from "./table.js";
import type { Counted } from "./tally.js";

/** What a chapter came to, for a person: its counts, what was left out, and each violation with how to see it again. */
export function told({ name, rows }: Chapter, counted: Counted, { seed }: Options, seconds: string): string {
  const { places, violations, leftOut } = counted;
  const again = `pnpm torture --only ${name} --dose full --seed ${seed} --case`;
  return [
    "",
    tableOf(name, rows, places),
    ...[...leftOut].map(([what, times]) => `left out ${times} times: ${what}`),
    ...violations.flatMap((one) => [
      `VIOLATION ${one.case}: ${one.what}`,
      `  again: ${again} '${quoted(one.case)}'`,
    ]),
    `${name}: ${places.length} runs, ${violations.length} violations in ${seconds} s`,
  ].join("\n");
}

function quoted(text: string): string {
  return text.replaceAll("'", "'\\''");
}
