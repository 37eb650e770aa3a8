import { failureOf, type Command, type Failure } from "@volkit/tool-command";
import { isCodePage } from "./system-file.js";

/** The page that tools print in, or why it is not known. */
export type CodePage =
  | { readonly kind: "known"; readonly codePage: number }
  | { readonly kind: "unknown"; readonly failure: Failure };

/**
 * Asks for the page that tools print in: `chcp.com`, started as every other tool is, answers its own. Its sentence is
 * translated (`Active code page: 437`, `現在のコード ページ: 932`), so the number alone decides: the only one there is.
 */
export const askCodePage: Command<CodePage> = {
  tool: { name: "chcp.com", home: "windows" },
  args: [],
  effect: "reads",
  deadlines: ["chcp"],
  read(ending) {
    const failure = failureOf(ending);
    if (failure !== undefined) return { kind: "unknown", failure };
    if (ending.stdout.cut) return { kind: "unknown", failure: { kind: "flooded" } };
    const numbers = ending.stdout.text.match(/\d+/g) ?? [];
    const codePage = Number(numbers[0]);
    if (numbers.length !== 1 || !isCodePage(codePage))
      return { kind: "unknown", failure: { kind: "silent" } };
    return { kind: "known", codePage };
  },
};
