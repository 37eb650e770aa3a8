/**
 * Options as LifeKeeper's commands take them: each with a value as the next word. Undefined where a word is no
 * option of the command, comes twice, or lacks its value.
 */
export function parseOptions(
  args: readonly string[],
  allowed: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name === undefined || value === undefined) return undefined;
    if (!allowed.includes(name) || options.has(name)) return undefined;
    options.set(name, value);
  }
  return options;
}

/** Takes the field separator `-fC` out of the words; byte 0x01 where none is given (seen in public scripts). */
export function takeSeparator(args: readonly string[]): {
  readonly separator: string;
  readonly rest: readonly string[];
} {
  const given = args.find((word) => /^-f.$/su.test(word));
  if (given === undefined) return { separator: "\x01", rest: args };
  return { separator: given.slice(2), rest: args.filter((word) => word !== given) };
}
