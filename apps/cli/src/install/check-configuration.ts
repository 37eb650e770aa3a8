import { message, type Bilingual, type Language, type Message } from "@volkit/kit-orchestrator";
import { doubtsAbout } from "../configuration/doubts.js";
import { judge } from "../configuration/judge.js";
import { readCopies, withFirst, type Copy } from "../configuration/last-valid.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { languageFor } from "../language.js";
import type { System } from "../system.js";

/**
 * The configuration that the installed scripts will go by.
 * - `usable`: `said` is doubtful about it; `toKeep` are the copies for the day it breaks, where they are not kept yet
 * - `refused`: with it, nothing would be volkit's
 */
export type CheckedConfiguration =
  | {
      readonly kind: "usable";
      readonly file: string;
      /** Not in its default place, so that the scripts have to say where it is. */
      readonly isNamed: boolean;
      readonly content: ConfigurationFile;
      readonly tags: readonly string[];
      readonly toKeep: readonly Copy[] | undefined;
      readonly said: readonly Message[];
    }
  | { readonly kind: "refused"; readonly said: readonly Message[]; readonly language: Language };

/** Judges the configuration as `config check` does. Writes nothing. */
export async function checkConfiguration(system: System, fallback: Language): Promise<CheckedConfiguration> {
  const place = configurationPlace(undefined, system);
  if (place === undefined) return refused("volkit.json", [], why.absent, fallback);
  const { file, named } = place;
  const judged = await judge(file, Promise.resolve([]));
  if (judged.kind === "invalid") {
    const { absent, problems, language = fallback } = judged;
    return refused(file, absent ? [] : problems, absent ? why.absent : why.invalid, language);
  }

  const { content, copy, warnings } = judged;
  const said = [...warnings, ...doubtsAbout(file, content, system)];
  const tags = Object.keys(content.resources ?? {});
  if (tags.length === 0) return refused(file, said, why.empty, languageFor(system, content.language));
  const toKeep = withFirst(copy, await readCopies(lastValidFile(system)));
  return { kind: "usable", file, isNamed: named, content, tags, toKeep, said };
}

const why = {
  absent: { en: "is not there", ja: "がありません" },
  invalid: { en: "is not valid", ja: "に誤りがあります" },
  empty: { en: "names no resources", ja: "に resources の記載がありません" },
} satisfies Record<string, Bilingual>;

function refused(
  file: string,
  problems: readonly Message[],
  reason: Bilingual,
  language: Language,
): CheckedConfiguration {
  return {
    kind: "refused",
    said: [...problems, message("start", "VK722", { file, why: reason })],
    language,
  };
}
