import { oneLine } from "@volkit/tool-command";
import { families, familyOf, type Label, type SampleName } from "./families.js";

export type Labels = Readonly<Partial<Record<Label, string>>>;

export interface Sample {
  readonly name: SampleName;
  readonly labels: Labels;
  readonly value: number;
}

/** What is known by its name and labels: what runs have counted, and what they saw last. */
export interface Samples {
  readonly get: (name: SampleName, labels: Labels) => number | undefined;
  readonly set: (name: SampleName, labels: Labels, value: number) => void;
  /** Counts; a counter that was not there begins at 0. */
  readonly add: (name: SampleName, labels: Labels, amount: number) => void;
  readonly drop: (isGone: (sample: Sample) => boolean) => void;
  readonly all: () => readonly Sample[];
}

export function samplesFrom(known: readonly Sample[]): Samples {
  const held = new Map<string, Sample>();
  const samples: Samples = {
    get: (name, labels) => held.get(keyOf(name, labels))?.value,
    set: (name, labels, value) => {
      held.set(keyOf(name, labels), { name, labels: plainLabels(name, labels), value });
    },
    add: (name, labels, amount) => {
      samples.set(name, labels, inMicros((samples.get(name, labels) ?? 0) + amount));
    },
    drop: (isGone) => {
      for (const [key, sample] of held) if (isGone(sample)) held.delete(key);
    },
    all: () => [...held.values()],
  };
  for (const { name, labels, value } of known) samples.set(name, labels, value);
  return samples;
}

/** Sums of seconds would end in the noise of the machine's fractions. */
function inMicros(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** 1 for the word that holds, 0 for every other one: a state is never a number. */
export function setState(
  samples: Samples,
  name: SampleName,
  labels: Labels,
  label: Label,
  words: readonly string[],
  word: string,
): void {
  for (const each of words) samples.set(name, { ...labels, [label]: each }, each === word ? 1 : 0);
}

function keyOf(name: SampleName, labels: Labels): string {
  return JSON.stringify([name, plainLabels(name, labels)]);
}

/** Exactly the labels of its family, in their order: so that no two samples are the same in the file. */
function plainLabels(name: SampleName, labels: Labels): Labels {
  const family = familyOf(name);
  const own = family === undefined ? [] : families[family].labels;
  return Object.fromEntries(own.map((label) => [label, plain(labels[label] ?? "")]));
}

/** A name from outside, on one line and not without end: no name that is one is longer. */
function plain(text: string): string {
  return oneLine(text)
    .slice(0, 200)
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
