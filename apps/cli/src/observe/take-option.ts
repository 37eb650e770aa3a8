/** Takes `NAME=VALUE` out of words; the first one counts, and all of them go. */
export function takeOption(
  words: readonly string[],
  name: string,
): { readonly value: string | undefined; readonly rest: readonly string[] } {
  const isIt = (word: string): boolean => word.startsWith(`${name}=`);
  const value = words.find(isIt)?.slice(name.length + 1);
  return { value, rest: words.filter((word) => !isIt(word)) };
}
