/**
 * The words of a text, or of what is searched for. In Japanese these are pairs of characters: the machine that builds
 * and the browser that searches may part a text into words differently, and pairs find a word within a compound too.
 * Ways of writing are made one: half and full width, スイッチオーバー and スイッチオーバ, 切り替え and 切替.
 * The browser gets this function as text: it needs nothing outside itself.
 */
export function searchWords(text: string): string[] {
  const japanese = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々";
  const runs = new RegExp(`([${japanese}]+)|(?:(?![${japanese}])[\\p{L}\\p{N}_])+`, "gu");
  const plain = text.normalize("NFKC").toLowerCase();
  return [...plain.matchAll(runs)].flatMap(([run, inJapanese]) =>
    inJapanese === undefined ? [run] : pairs(inJapanese.replace(/ー(?![\p{Script=Katakana}ー])/gu, "")),
  );

  function pairs(run: string): string[] {
    const characters = Array.from(run);
    if (characters.length < 2) return characters;
    const shortened = [...run.matchAll(/(?=(\p{Script=Han})\p{Script=Hiragana}(\p{Script=Han}))/gu)];
    return [
      ...characters.slice(1).map((character, at) => `${characters[at] ?? ""}${character}`),
      ...shortened.map(([, first = "", second = ""]) => first + second),
    ];
  }
}
