import { inTurns, type Rounds } from "../in-turns.js";
import { figureOf } from "../figure.js";
import { filled, hostile, hostileBytes } from "../parsers/hostile.js";
import type { Reader, Reading } from "../parsers/reader.js";
import { readers } from "../parsers/readers.js";
import { speed } from "../parsers/speed.js";
import { ratioOf, type Figure, type Row } from "../result.js";
import type { Section } from "../section.js";

export const parsers: Section = {
  name: "parsers",
  title: "reading what tools print, up to the most that is kept of it",
  async measure({ rounds }) {
    const rows: Row[] = [];
    for (const reader of readers) rows.push(...(await rowsOf(reader, fewer(rounds))));
    return {
      rows,
      notes: [
        "Real output is one piece over and over, such that it is read to its end. The plain pass reads the same bytes in the same run.",
        "Growth is what a byte takes in 1 MB against what it takes in 10 KB, or in 100 KB of hostile output: 1 is linear. " +
          `Of ${hostile.size} hostile shapes the one that grows most is shown, with what the plain pass makes of it, which shows how much of that is memory (being the worst of many, it has their noise as well): ${[...hostile.keys()].join("; ")}.`,
        "Where more than a thousand MB are read in a second it is the memory that is measured, which is slower for what does not fit the processor's own.",
        "chkntfs, CheckVolume and the commands that change something are judged by their exit status alone: nothing is read.",
        "At most eleven rounds, after two that do not count.",
      ],
    };
  },
};

const [small, middle, large] = [10_000, 100_000, 1_000_000];
const linear = { kind: "at most", ratio: 1.5 } as const;

/** Two dozen things take their turn: as many rounds as elsewhere would take minutes. */
function fewer({ warmUp, counted }: Rounds): Rounds {
  return { warmUp: Math.min(warmUp, 2), counted: Math.min(counted, 11) };
}

async function rowsOf(reader: Reader, rounds: Rounds): Promise<readonly Row[]> {
  const things = new Map<string, () => Promise<number>>();
  for (const size of [small, middle, large]) {
    const bytes = filled(reader.piece, size);
    add(`real ${size}`, bytes, reader.reading(bytes));
    add(`plain ${size}`, bytes, reader.plain.reading(bytes));
  }
  for (const [shape, run] of hostile) {
    for (const size of [middle, large]) {
      const bytes = hostileBytes(run, size);
      add(`${shape} ${size}`, bytes, reader.reading(bytes));
      add(`${shape} plain ${size}`, bytes, reader.plain.reading(bytes));
    }
  }
  const speeds = await inTurns(things, rounds);
  const figure = (name: string): Figure => figureOf(speeds.get(name) ?? []);
  const growthAt = (shape: string) =>
    growthRow(`${shape}, growth`, figure(`${shape} ${middle}`), figure(`${shape} ${large}`));
  const [worst] = [...hostile.keys()].toSorted(
    (one, other) => ratioOf(growthAt(other)) - ratioOf(growthAt(one)),
  );
  return [
    ...[small, middle, large].map((size) => ({
      what: `${reader.name}, ${size / 1000} KB`,
      measure: "speed",
      unit: "MB/s" as const,
      figure: figure(`real ${size}`),
      against: { what: reader.plain.name, figure: figure(`plain ${size}`) },
    })),
    { ...growthRow("growth", figure(`real ${small}`), figure(`real ${large}`)), aim: linear },
    ...(worst === undefined
      ? []
      : [
          { ...growthAt(worst), aim: linear },
          growthRow(
            "growth of the plain pass over that",
            figure(`${worst} plain ${middle}`),
            figure(`${worst} plain ${large}`),
          ),
        ]),
  ];

  function add(name: string, bytes: Uint8Array, reading: Reading): void {
    things.set(name, () => speed(bytes.length, reading));
  }

  function growthRow(what: string, shorter: Figure, longer: Figure): Row {
    return {
      what: `${reader.name}, ${what}`,
      measure: "speed of the shorter",
      unit: "MB/s",
      figure: shorter,
      against: { what: "of 1 MB", figure: longer },
    };
  }
}
