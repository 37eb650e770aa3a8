import type { Cluster } from "./cluster.js";
import type { LabTool } from "./reply.js";
import { emcmdVerbs } from "./tools/emcmd-verbs.js";

/** A sentence in both languages of the kit. */
export interface Sentence {
  readonly en: string;
  readonly ja: string;
}

/** What a fault can be about; each is one word, in the order the fault names them. */
export type FaultPart =
  "node" | "other" | "volume" | "target" | "program" | "tool" | "code" | "path" | "times" | "after";

/** What words can be about: a cluster and the tools of its lab. */
export interface Known {
  readonly cluster: Cluster;
  readonly tools: readonly LabTool[];
}

/** Which word is wrong, or not there, and what was expected in its place. */
export function expected(known: Known, part: FaultPart, given: string | undefined): Sentence {
  const wanted = wantedOf(known, part);
  if (given === undefined) return { en: `expected ${wanted.en}`, ja: `${wanted.ja}を指定してください` };
  return {
    en: `expected ${wanted.en}, but was given "${given}"`,
    ja: `${wanted.ja}を指定してください (指定値: "${given}")`,
  };
}

function wantedOf({ cluster, tools }: Known, part: FaultPart): Sentence {
  const names = tools.map(({ name }) => name);
  const nodes = cluster.nodes.map(({ name }) => name).join(", ");
  const letters = [
    ...new Set(cluster.nodes.flatMap((node) => node.volumes.map((each) => `${each.letter}:`))),
  ];
  switch (part) {
    case "node":
    case "other":
    case "target":
      return { en: `a node (${nodes})`, ja: `ノード名 (${nodes}) ` };
    case "volume":
      return { en: `a volume (${letters.join(", ")})`, ja: `ボリューム (${letters.join(", ")}) ` };
    case "program":
      return {
        en: `a tool or an EMCmd verb (${[...names, ...emcmdVerbs].join(", ")})`,
        ja: `ツール名または EMCmd のコマンド名 (${[...names, ...emcmdVerbs].join(", ")}) `,
      };
    case "tool":
      return { en: `a tool (${names.join(", ")})`, ja: `ツール名 (${names.join(", ")}) ` };
    case "code":
      return { en: "an exit status (a number)", ja: "終了コード (数値) " };
    case "path":
      return { en: "a folder by its full path", ja: "フォルダの絶対パス" };
    case "times":
      return { en: "how often (a number; 0 is always)", ja: "回数 (数値。0 は無制限) " };
    case "after":
      return { en: "after how many starts that go well (a number)", ja: "正常に動作させる回数 (数値) " };
  }
}

/** A word after the last one that a fault takes. */
export function tooMany(word: string): Sentence {
  return { en: `nothing was expected at "${word}"`, ja: `余分な指定です: "${word}"` };
}

/** A link that would lead from a node to itself. */
export function sameNode(name: string): Sentence {
  return {
    en: `expected two nodes, but both are ${name}`,
    ja: `異なる 2 ノードを指定してください (両方とも ${name})`,
  };
}

/** A node that is no target of the volume's mirror. */
export function noTarget(name: string, letter: string): Sentence {
  return { en: `${name} is no target of ${letter}:`, ja: `${name} は ${letter}: のターゲットではありません` };
}
