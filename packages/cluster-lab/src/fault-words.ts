import { isAbsolute } from "node:path";
import { parseVolume } from "@volkit/tool-command";
import { bareName } from "./answer.js";
import {
  expected,
  noTarget,
  sameNode,
  tooMany,
  type FaultPart,
  type Known,
  type Sentence,
} from "./fault-sentences.js";
import { findNode, findVolume, sameName } from "./find.js";
import { sourcesOf } from "./mirror.js";
import { emcmdVerbs } from "./tools/emcmd-verbs.js";

/** The words of a fault after its name, read against a cluster; a part that was left out has its resting value. */
export interface FaultWords {
  readonly node: string;
  readonly other: string;
  readonly letter: string;
  /** The one target meant; undefined for all. */
  readonly target: string | undefined;
  readonly program: string;
  readonly code: number;
  /** A folder's full path. */
  readonly path: string;
  /** How often; 0 is always. */
  readonly times: number;
  /** How many starts go well before. */
  readonly after: number;
}

/** Words read, or which word is wrong and what was expected. */
export type ReadWords =
  | { readonly kind: "read"; readonly words: FaultWords }
  | { readonly kind: "refused"; readonly reason: Sentence };

const nothing: FaultWords = {
  node: "",
  other: "",
  letter: "",
  target: undefined,
  program: "",
  code: 0,
  path: "",
  times: 0,
  after: 0,
};

/** Whether a fault can be named without this part. */
export function isOptional(part: FaultPart): boolean {
  return part === "times" || part === "after" || part === "target";
}

/** Reads words part by part. A volume is one of the nodes', a node one of the cluster's, in whatever case. */
export function readWords(known: Known, parts: readonly FaultPart[], given: readonly string[]): ReadWords {
  let words = nothing;
  for (const [index, part] of parts.entries()) {
    const word = given[index];
    if (word === undefined && isOptional(part)) continue;
    const read = word === undefined ? undefined : readPart(known, part, word);
    if (read === undefined) return { kind: "refused", reason: expected(known, part, word) };
    words = { ...words, ...read };
  }
  const extra = given[parts.length];
  if (extra !== undefined) return { kind: "refused", reason: tooMany(extra) };
  const misfit = misfitOf(known, words);
  return misfit === undefined ? { kind: "read", words } : { kind: "refused", reason: misfit };
}

/** What is wrong with words that are each right by themselves. */
function misfitOf({ cluster }: Known, { node, other, target, letter }: FaultWords): Sentence | undefined {
  if (node !== "" && node === other) return sameNode(node);
  if (target === undefined) return undefined;
  const isTarget = sourcesOf(cluster, letter).some((source) => {
    const mirror = findVolume(source, letter)?.mirror;
    return mirror?.role === "source" && mirror.targets.some((each) => each.node === target);
  });
  return isTarget ? undefined : noTarget(target, letter);
}

function readPart({ cluster, tools }: Known, part: FaultPart, word: string): Partial<FaultWords> | undefined {
  const node = findNode(cluster, word)?.name;
  switch (part) {
    case "node":
      return node === undefined ? undefined : { node };
    case "other":
      return node === undefined ? undefined : { other: node };
    case "target":
      return node === undefined ? undefined : { target: node };
    case "volume": {
      const letter = parseVolume(word)?.letter;
      const there = letter !== undefined && cluster.nodes.some((each) => findVolume(each, letter));
      return there ? { letter } : undefined;
    }
    case "program":
      return named([...tools.map(({ name }) => name), ...emcmdVerbs], word);
    case "tool":
      return named(
        tools.map(({ name }) => name),
        word,
      );
    case "code":
      return /^[1-9]\d{0,9}$/.test(word) && Number(word) <= 0xffffffff ? { code: Number(word) } : undefined;
    case "path":
      return isAbsolute(word) ? { path: word } : undefined;
    case "times":
      return isCount(word) ? { times: Number(word) } : undefined;
    case "after":
      return isCount(word) ? { after: Number(word) } : undefined;
  }
}

function isCount(word: string): boolean {
  return /^\d{1,6}$/.test(word);
}

function named(programs: readonly string[], word: string): Partial<FaultWords> | undefined {
  const program = programs.find((each) => sameName(each, bareName(word)));
  return program === undefined ? undefined : { program };
}
