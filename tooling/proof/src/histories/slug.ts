/** A text as a file's name: small letters and digits, all else a hyphen. */
export function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
