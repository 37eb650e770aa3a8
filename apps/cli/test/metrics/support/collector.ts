/**
 * Files as a textfile collector puts them together: every family once, with all of its samples. `heads` are the HELP and
 * TYPE that the files gave each family, `samples` every name with its labels.
 */
export function asSeenByCollector(texts: readonly string[]) {
  const heads = new Map<string, Set<string>>();
  const samples: string[] = [];
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    for (const block of text.split(/^(?=# HELP )/m)) {
      const [help = "", type = "", ...lines] = block.trimEnd().split("\n");
      const name = help.split(" ")[2] ?? "";
      heads.set(name, (heads.get(name) ?? new Set()).add(`${help}\n${type}`));
      groups.set(name, [...(groups.get(name) ?? []), ...lines]);
      samples.push(...lines.map((line) => line.slice(0, line.lastIndexOf(" "))));
    }
  }
  const text = [...groups]
    .map(([name, lines]) => [...(heads.get(name) ?? []), ...lines, ""].join("\n"))
    .join("");
  return { heads, samples, text };
}
