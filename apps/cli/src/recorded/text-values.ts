/**
 * The values that make a text of it, by the names that stand in the pattern as `{name}`; undefined where none do. A name
 * that comes twice stands for one value. The text may be anything: this takes time in proportion to its length.
 */
export function valuesOfText(text: string, pattern: string): ReadonlyMap<string, string> | undefined {
  const [head = "", ...parts] = pattern.split(/\{([a-zA-Z]+)\}/);
  if (!text.startsWith(head)) return undefined;

  const values = new Map<string, string>();
  let at = head.length;
  for (let part = 0; part < parts.length; part += 2) {
    const [name = "", after = ""] = parts.slice(part, part + 2);
    const isLast = part + 2 >= parts.length;
    const end = isLast ? text.length - after.length : text.indexOf(after, at);
    if (end < at || !text.startsWith(after, end)) return undefined;
    const value = text.slice(at, end);
    if ((values.get(name) ?? value) !== value) return undefined;
    values.set(name, value);
    at = end + after.length;
  }
  return at === text.length ? values : undefined;
}
