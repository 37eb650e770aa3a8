/** Texts of about a length that hold one run over and over, between a beginning and an end that fits nothing. */
export function runs(run: string, begin = "", end = "\u00a7"): (length: number) => string {
  return (length) => begin + run.repeat(Math.ceil(length / run.length)) + end;
}

/** What is hard for most readers of text, after each of some beginnings. */
export function hardTexts(
  ...beginnings: readonly string[]
): Readonly<Record<string, (length: number) => string>> {
  const hard = [" ", "\t", "\r\n", "\u3000", "1", "E:", "\\", "{", "\0", "-", "a ", "3 "];
  return Object.fromEntries(
    ["", ...beginnings].flatMap((begin) =>
      hard.map((run) => [
        begin === "" ? `${JSON.stringify(run)}…` : `${JSON.stringify(begin)}, ${JSON.stringify(run)}…`,
        runs(run, begin),
      ]),
    ),
  );
}

/** What is hard for readers of JSON: depth, long words and numbers, many members. */
export const hardJson: Readonly<Record<string, (length: number) => string>> = {
  "deep lists": (length) => "[".repeat(length / 2) + "]".repeat(length / 2),
  "lists never closed": runs("["),
  "a deep member": (length) => `{"a":${"[".repeat(length / 2)}${"]".repeat(length / 2)}}`,
  "one long word": (length) => `"${"\\u0000".repeat(length / 6)}"`,
  "one long number": (length) => "1".repeat(length),
  "white space": (length) => `${" ".repeat(length)}{}`,
  "many keys": (length) => `{${members(length, 12, (at) => `"k${at}":1`)}}`,
  "one key many times": (length) => `{${members(length, 6, () => '"a":1')}}`,
};

/** So many members, separated by commas, that they come to about a length. */
export function members(length: number, each: number, member: (at: number) => string): string {
  return Array.from({ length: Math.ceil(length / each) }, (_, at) => member(at)).join(",");
}
