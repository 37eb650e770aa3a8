import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { places } from "./places.js";

/** A link to what stands in this repository alone. */
const leadsOut =
  /\[([^\]]+)\]\((?:\.\.\/)*(?:(?:apps|packages|tooling|patches|\.github)\/|CONTRIBUTING|SECURITY)[^)]*\)/g;

/** The READMEs, the pages of the documentation, its charts and alert rules, by their paths in a package, where every link leads somewhere. */
export function pages(): Map<string, Uint8Array> {
  const inDocs = readdirSync(places.docs, { encoding: "utf8", recursive: true })
    .filter((name) => /\.(md|svg|yml)$/.test(name))
    .filter((name) => !/(^|[\\/])(node_modules|dist|\.[^\\/]*)[\\/]/.test(name));
  const files = [
    ["README.md", places.readme],
    ["README.ja.md", places.japaneseReadme],
    ...inDocs.map((name) => [`docs/${name}`, join(places.docs, name)] as const),
  ] as const;
  const encoder = new TextEncoder();
  return new Map(files.map(([path, file]) => [path, encoder.encode(packed(readFileSync(file, "utf8")))]));
}

/** Markdown of this repository as it goes into a package: pages lie in `docs`, and sources are only named. */
export function packed(markdown: string): string {
  return markdown.replaceAll("](apps/docs/", "](docs/").replaceAll(leadsOut, "$1");
}
