import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { textIn } from "./json.js";

/** A package of somebody else's that is in the program. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it: an SPDX identifier or expression. */
  readonly licence: string;
  /** The licence's text, and notices that go with it. */
  readonly licenceText: string;
}

/** The packages that files of a bundle come from, by their names. Throws where one brings no licence text. */
export function componentsOf(files: readonly string[]): Component[] {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const components = [...folders].map(componentIn);
  return components.sort((one, other) => (identity(one) < identity(other) ? -1 : 1));
}

/** `name@version` */
export function identity({ name, version }: Pick<Component, "name" | "version">): string {
  return `${name}@${version}`;
}

function packageFolder(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function componentIn(folder: string): Component {
  const manifest = join(folder, "package.json");
  const [name, version] = [textIn(manifest, "name"), textIn(manifest, "version")];
  const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
  const files = readdirSync(folder).sort();
  const own = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).map(textOf);
  const readmes = files.filter((file) => /^readme\.md$/i.test(file)).map(textOf);
  const texts = own.length > 0 ? own : readmes.flatMap(licenceSection);
  if (texts.length === 0)
    throw new Error(`${name}@${version} brings no licence text: it cannot be handed on`);
  return { name, version, licence: textIn(manifest, "license"), licenceText: texts.join("\n\n") };
}

/** Some packages have their licence in their README alone, as its last chapter. */
function licenceSection(readme: string): string[] {
  const section = /^#+ licen[cs]e\s*\n+(copyright[^#]+)$/im.exec(readme)?.[1];
  return section === undefined ? [] : [section];
}
