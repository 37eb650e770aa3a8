import { delayMs, waitsWithoutBounds } from "../fan-out/bounds.js";
import { lookRows } from "../fan-out/look-rows.js";
import { formsOf } from "../programs.js";
import type { Row } from "../result.js";
import type { Section } from "../section.js";

export const fanOut: Section = {
  name: "fan-out",
  title: `volkit status over many volumes, where every tool takes ${delayMs} ms`,
  async measure(bench) {
    const rows: Row[] = [];
    for (const program of formsOf(bench.programs)) {
      for (const peers of [1, 3]) rows.push(...(await lookRows(program, peers, bench)));
    }
    return {
      rows,
      notes: [
        ...bench.programs.notes,
        `A look waits ${waitsWithoutBounds} times in a row, whatever there is to be asked: for the list of resources, and for all the rest at once. ` +
          "The least that the bounds allow is that, with as many rounds more as the bounds on processes make of all the rest, and with a look at one volume whose tools answer at once.",
        "The bounds are kept by waiting: many volumes cannot take as long as one where they have more to be asked than programs may run at a time.",
        "The most processes are those that /proc showed every 2 ms, in a run that was not measured.",
        "At most seven rounds, after one that does not count: a look takes seconds.",
      ],
    };
  },
};
