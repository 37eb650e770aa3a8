import type { Aim, Row } from "./result.js";

/** A row of a time against another. */
export function timeRow(what: string, median: number, against: number, aim?: Aim): Row {
  const figure = (value: number) => ({ median: value, low: value - 1, high: value + 1, samples: 3 });
  return {
    what,
    measure: "wall time",
    unit: "ms",
    figure: figure(median),
    against: { what: "bare Node", figure: figure(against) },
    ...(aim === undefined ? {} : { aim }),
  };
}
