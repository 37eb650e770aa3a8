import type { Argument, Command, Option } from "commander";

/** What can stand where a value is wanted: the words themselves, or names of files, which the shell knows best. */
export interface Candidates {
  readonly words: readonly string[];
  readonly files: boolean;
}

/** What only the node knows, by the name of an argument or of an option's value. */
export type Values = (name: string) => Promise<readonly string[]>;

const none: Candidates = { words: [], files: false };

/** What can follow on a command line: `words` are those after the program's name, the last one being typed. */
export async function candidates(
  program: Command,
  words: readonly string[],
  values: Values,
): Promise<Candidates> {
  const typed = words.at(-1) ?? "";
  const { command, given, open } = walk(program, words.slice(0, -1));
  if (open !== undefined) return beginning(typed, await valuesOf(open, nameIn(open.flags), values));
  if (typed.startsWith("-")) return beginning(typed, { words: optionsOf(command), files: false });

  const names = command.commands.flatMap((each) => [each.name(), ...each.aliases()]);
  const argument = argumentAt(command, given);
  const own = argument === undefined ? none : await valuesOf(argument, argument.name(), values);
  return beginning(typed, { words: [...names, ...own.words], files: own.files });
}

interface Walked {
  readonly command: Command;
  /** How many arguments of the command are there already. */
  readonly given: number;
  /** The option whose value comes next. */
  readonly open: Option | undefined;
}

function walk(program: Command, words: readonly string[]): Walked {
  let [command, given]: [Command, number] = [program, 0];
  let open: Option | undefined;
  for (const word of words) {
    if (open !== undefined) {
      open = undefined;
      continue;
    }
    if (word.startsWith("-")) {
      const option = command.options.find((each) => each.short === word || each.long === word);
      open = option?.required || option?.optional ? option : undefined;
      continue;
    }
    const next = command.commands.find((each) => each.name() === word || each.aliases().includes(word));
    if (next === undefined) given += 1;
    else [command, given] = [next, 0];
  }
  return { command, given, open };
}

function argumentAt({ registeredArguments: all }: Command, at: number): Argument | undefined {
  const last = all.at(-1);
  return all[at] ?? (last?.variadic ? last : undefined);
}

async function valuesOf(
  { argChoices }: { readonly argChoices?: readonly string[] },
  name: string,
  values: Values,
): Promise<Candidates> {
  if (argChoices !== undefined) return { words: argChoices, files: false };
  if (/^(?:file|dir|folder|module|path)$/.test(name)) return { words: [], files: true };
  return { words: await values(name), files: false };
}

/** `tag` of `-t <tag>`. */
function nameIn(flags: string): string {
  return /[<[]([^\]>.]+)/.exec(flags)?.[1] ?? "";
}

function optionsOf(command: Command): string[] {
  return command.options.flatMap(({ long, short }) => long ?? short ?? []).concat("--help");
}

function beginning(typed: string, { words, files }: Candidates): Candidates {
  return { words: [...new Set(words)].filter((word) => word.startsWith(typed)).sort(), files };
}
