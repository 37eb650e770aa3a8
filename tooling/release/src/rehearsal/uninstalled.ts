import ts from "typescript";
import type { Readme } from "./readme.js";

/** The packages that a README's examples import and its first command does not install: not every package manager would find them. */
export function uninstalled({ install, examples }: Readme): readonly string[] {
  const installed = new Set(install.split(/\s+/));
  const imported = examples
    .filter(({ language }) => language === "js")
    .flatMap(({ text }) => ts.preProcessFile(text).importedFiles)
    .map(({ fileName }) => fileName.split("/", fileName.startsWith("@") ? 2 : 1).join("/"));
  return [...new Set(imported)].filter((one) => !one.startsWith("node:") && !installed.has(one));
}
