/** The version that the text of a package.json names. */
export function versionIn(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest);
  const isNamed = typeof parsed === "object" && parsed !== null && "version" in parsed;
  if (!isNamed || typeof parsed.version !== "string") throw new Error("the package.json has no version");
  return parsed.version;
}
