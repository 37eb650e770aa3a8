/** A file of the template or of a kit: its path in the folder, and what it holds. */
export interface KitFile {
  readonly file: string;
  readonly text: string;
}

/** The example kit's name, where a kit's own is to stand. */
const placeholder = "example-kit";

/** A file of the template as a kit of this name has it. npm packs no `.gitignore`, so the template's has another name. */
export function namedFor(kit: string, { file, text }: KitFile): KitFile {
  return { file: file === "gitignore" ? ".gitignore" : file, text: text.replaceAll(placeholder, kit) };
}
