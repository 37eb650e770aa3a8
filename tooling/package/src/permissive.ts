/**
 * The licences, by their SPDX identifiers, that let anybody use, change and hand on a work, in a closed program too, and
 * ask for no more than that their text goes along.
 */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "blessing", // SQLite's: in the public domain
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "LicenseRef-public-domain",
  "MIT",
  "Unicode-3.0",
  "Unlicense",
  "Zlib",
]);

/**
 * Whether an SPDX expression leaves a way to use a work under permissive licences alone: of `OR` one side is enough, of
 * `AND` both are needed. What is no such expression is not permissive: an unknown licence is no leave.
 */
export function isPermissive(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const verdict = either();
  return verdict && at === words.length;

  function either(): boolean {
    let verdict = both();
    while (take("OR")) verdict = both() || verdict;
    return verdict;
  }

  function both(): boolean {
    let verdict = one();
    while (take("AND")) verdict = one() && verdict;
    return verdict;
  }

  function one(): boolean {
    if (take("(")) {
      const inner = either();
      return take(")") && inner;
    }
    return allowed.has(words[at++] ?? "");
  }

  function take(word: string): boolean {
    if (words[at] !== word) return false;
    at += 1;
    return true;
  }
}
