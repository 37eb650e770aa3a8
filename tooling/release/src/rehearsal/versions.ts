/** The versions of a package by their tags, as `latest`. */
export type Tags = Readonly<Record<string, string>>;

/** What a registry has of packages, by name; nothing of those that it does not know. */
export async function tagsOf(names: readonly string[], registry: string): Promise<ReadonlyMap<string, Tags>> {
  const found = await Promise.all(
    names.map(async (name) => [name, await tagsAt(`${registry}${name}`)] as const),
  );
  return new Map(found);
}

async function tagsAt(url: string): Promise<Tags> {
  const answer = await fetch(url);
  if (answer.status === 404) return {};
  const told: unknown = await answer.json();
  const tags: unknown =
    typeof told === "object" && told !== null ? Reflect.get(told, "dist-tags") : undefined;
  if (typeof tags !== "object" || tags === null) throw new Error(`${url} tells no versions`);
  return Object.fromEntries(Object.entries(tags).map(([tag, version]) => [tag, String(version)]));
}

/** What differs between two looks, a line each: `@volkit/x latest 0.1.0 -> 0.2.0`. */
export function changesOf(
  before: ReadonlyMap<string, Tags>,
  after: ReadonlyMap<string, Tags>,
): readonly string[] {
  return [...after].flatMap(([name, tags]) =>
    Object.entries(tags)
      .map(([tag, version]) => [tag, before.get(name)?.[tag] ?? "none", version] as const)
      .filter(([, was, is]) => was !== is)
      .map(([tag, was, is]) => `${name} ${tag} ${was} -> ${is}`),
  );
}
