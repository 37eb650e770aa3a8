import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { told } from "../told.js";
import type { FoundRecord } from "./found.js";
import type { Recorded } from "./read.js";
import type { Source } from "./source.js";
import { recordedTexts } from "./texts.js";

/**
 * Whose names of machines are the same ones. Those in a masked bundle are stand-ins, which say nothing of any other
 * place: told together, `NODE2` of one bundle and `NODE2` of another are two machines or one, and nobody can tell.
 */
export interface NamesApart {
  /** The masked bundles, numbered from 1 on in this order; empty where all names are the same ones. */
  readonly bundles: readonly string[];
  /** The number of the bundle whose stand-ins a record has; 0 where there are no bundles, or its names are real. */
  readonly bundleOf: (record: Recorded) => number;
  /** The node of a record, with the number of its bundle, if it has one: `NODE2 (1)`. */
  readonly nodeOf: (record: Recorded) => string;
}

/** All names are the same ones. */
export const sameNames: NamesApart = { bundles: [], bundleOf: () => 0, nodeOf: ({ node }) => node };

/** Whose names are to be kept apart when these records are told together. */
export function namesApart(found: readonly FoundRecord[]): NamesApart {
  const bundles = [...new Set(found.flatMap(({ source }) => (source.isMasked ? source.name : [])))];
  const isOne =
    bundles.length === 0 || (bundles.length === 1 && found.every(({ source }) => source.isMasked));
  if (isOne) return sameNames;
  const numbers = new Map(found.map(({ record, source }) => [record, bundles.indexOf(source.name) + 1]));
  const bundleOf = (record: Recorded): number => numbers.get(record) ?? 0;
  return {
    bundles,
    bundleOf,
    nodeOf: (record) => {
      const bundle = bundleOf(record);
      return bundle === 0 ? record.node : `${record.node} (${bundle})`;
    },
  };
}

/** Those of some places where machines have the names that they have in one of them. */
export function withSameNames(one: Source, sources: readonly Source[]): readonly Source[] {
  return one.isMasked ? [one] : sources.filter(({ isMasked }) => !isMasked);
}

/** That names are kept apart, for people; undefined where they are not. */
export function apartWords({ bundles }: NamesApart, language: Language): string | undefined {
  if (bundles.length === 0) return undefined;
  const listed = bundles.map((name, at) => `(${at + 1}) ${oneLine(name)}`);
  return told({ language }, recordedTexts.apart, { bundles: listed.join({ en: ", ", ja: "、" }[language]) });
}
