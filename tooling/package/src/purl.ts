/** The package URL of a package from an npm registry. */
export function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}

/** What CycloneDX calls licences, of an SPDX expression; none where a package says none. */
export function licensed(expression: string): { readonly expression: string }[] {
  return expression === "" ? [] : [{ expression }];
}
