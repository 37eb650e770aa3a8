import type { LabNode } from "../cluster.js";
import { en, ja } from "./windows-words.languages.js";
import type { WindowsWords } from "./windows-words.js";

/** The sentences and labels that Windows translates, in the language of the node. */
export function wordsOf(node: LabNode): WindowsWords {
  switch (node.language) {
    case "en":
      return en;
    case "ja":
      return ja;
  }
}
