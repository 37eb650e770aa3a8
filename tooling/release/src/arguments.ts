import { parseArgs } from "node:util";
import type { WantedPre } from "./pre-mode.js";

/** What a release was asked for. */
export interface Wanted {
  readonly dryRun: boolean;
  readonly pre: WantedPre;
  /** None: the one that npm's settings name. */
  readonly registry: string | undefined;
}

export const usage = `usage: pnpm release [--dry-run] [--pre NAME | --pre exit] [--registry URL]
  Gives every package with pending changesets, and those that need one of them, its next version; checks what
  would be published; commits, publishes what the registry lacks, and sets tags. It asks nothing. Run again
  after a break, it goes on where it stopped.
  --dry-run       prints all that it would do, and changes nothing
  --pre NAME      publishes pre-releases (0.2.0-NAME.0) under the tag NAME; --pre exit ends them
  --registry URL  publishes there, and not where npm's settings say`;

/** The words of a command line, or why they are none. */
export function wantedOf(words: readonly string[]): Wanted | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...words].filter((word) => word !== "--"), // pnpm hands it on
      options: {
        "dry-run": { type: "boolean", default: false },
        pre: { type: "string" },
        registry: { type: "string" },
      },
    });
    const { pre, registry } = values;
    if (pre !== undefined && !/^[a-z][a-z0-9]*$/.test(pre))
      return { wrong: `--pre ${pre}: a name of small letters and digits, or exit` };
    if (pre === "latest") return { wrong: "--pre latest: that is the name of what is no pre-release" };
    if (registry !== undefined && !/^https?:\/\/./.test(registry))
      return { wrong: `--registry ${registry}: a URL with http:// or https://` };
    return { dryRun: values["dry-run"], pre: preOf(pre), registry };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function preOf(word: string | undefined): WantedPre {
  if (word === undefined) return { kind: "none" };
  return word === "exit" ? { kind: "exit" } : { kind: "enter", name: word };
}
