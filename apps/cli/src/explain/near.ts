const most = 6;

/** The names that a word may have been meant for: those that hold it, else those few changes of letters away. */
export function nearTo(word: string, names: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  if (wanted === "" || wanted.length > 40) return [];
  const holding = names.filter((name) => name.toLowerCase().includes(wanted));
  if (holding.length > 0) return holding.slice(0, most);
  const distances = names.map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }));
  const near = distances.filter(({ far }) => far <= Math.max(1, Math.floor(wanted.length / 3)));
  return near
    .toSorted((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [at, its] of Array.from(other).entries()) {
      const changed = (row[at] ?? 0) + (letter === its ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
