import { figureOf } from "../figure.js";
import type { Measured } from "../measured.js";
import type { Aim, Row } from "../result.js";

/** Two things that are measured, by their names among the samples. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  readonly wall?: Aim;
  readonly memory?: Aim;
}

type Samples = ReadonlyMap<string, readonly Measured[]>;

/** A line for the time, one for the processors' time and one for the memory. */
export function rowsOf({ what, against, wall, memory }: Comparison, samples: Samples): readonly Row[] {
  const row = (measure: string, unit: "ms" | "MiB", of: (one: Measured) => number, aim?: Aim): Row => ({
    what,
    measure,
    unit,
    figure: figureOf((samples.get(what) ?? []).map(of)),
    against: { what: against, figure: figureOf((samples.get(against) ?? []).map(of)) },
    ...(aim === undefined ? {} : { aim }),
  });
  return [
    row("wall time", "ms", ({ wallMs }) => wallMs, wall),
    row("CPU time", "ms", ({ cpuMs }) => cpuMs),
    row("peak memory", "MiB", ({ peakMiB }) => peakMiB, memory),
  ];
}
