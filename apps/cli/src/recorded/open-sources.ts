import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ConfigurationFile } from "../configuration/schema.js";
import { recordFolder } from "../records/folder.js";
import type { System } from "../system.js";
import { recordedTexts } from "./texts.js";
import { openSource, type Source } from "./source.js";

/** - `refused`: one of them cannot be opened; `values` are those of the text */
export type OpenedSources =
  | { readonly kind: "sources"; readonly sources: readonly Source[] }
  | { readonly kind: "refused"; readonly why: Bilingual; readonly values: Readonly<Record<string, string>> };

/**
 * Opens what `--from` names (folders of records, bundles, single records), or this node's own folder where it names
 * nothing. A node that has recorded nothing yet has no records.
 */
export async function openSources(
  named: readonly string[],
  file: ConfigurationFile,
  system: System,
): Promise<OpenedSources> {
  if (named.length === 0) return ownRecords(file, system);
  const sources: Source[] = [];
  for (const path of named) {
    const opened = await openSource(path);
    if (opened.kind === "none") return { kind: "refused", why: recordedTexts.noSource, values: { path } };
    if (opened.kind === "failed") {
      return { kind: "refused", why: recordedTexts.badSource, values: { path, why: opened.why } };
    }
    sources.push(opened.source);
  }
  return { kind: "sources", sources };
}

async function ownRecords(file: ConfigurationFile, system: System): Promise<OpenedSources> {
  const folder = recordFolder(file, system);
  if (folder === undefined) return { kind: "refused", why: recordedTexts.noFolder, values: {} };
  const opened = await openSource(folder);
  if (opened.kind === "failed") {
    return { kind: "refused", why: recordedTexts.badSource, values: { path: folder, why: opened.why } };
  }
  return { kind: "sources", sources: opened.kind === "none" ? [] : [opened.source] };
}
