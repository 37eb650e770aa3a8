import type { Language } from "@volkit/kit-orchestrator";
import { Help, type Argument, type Command, type HelpConfiguration, type Option } from "commander";
import { displayWidth, padded } from "../terminal/display-width.js";
import { wrapped } from "../terminal/wrapped.js";

const words = {
  en: { choices: "choices", standard: "default" },
  ja: { choices: "指定できる値", standard: "既定値" },
} as const satisfies Record<Language, object>;

/** Of the library's help, what is words of its own. */
const japanese: readonly (readonly [string, string])[] = [
  ["Usage:", "使用方法:"],
  ["Arguments:", "引数:"],
  ["Options:", "オプション:"],
  ["Commands:", "コマンド:"],
  ["[options]", "[オプション]"],
  ["[command]", "[コマンド]"],
];

/** The library's own words, in Japanese. */
export function inJapanese(text: string): string {
  return japanese.reduce((said, [en, ja]) => said.replaceAll(en, ja), text);
}

/** Makes the library's help speak the reader's language. */
export function helpFormat(language: Language): HelpConfiguration {
  const standard = new Help();
  const inLanguage = (text: string): string => (language === "en" ? text : inJapanese(text));
  return {
    minWidthToWrap: 20,
    styleTitle: inLanguage,
    commandUsage: (command: Command) => inLanguage(standard.commandUsage(command)),
    subcommandTerm: (command: Command) => inLanguage(standard.subcommandTerm(command)),
    optionDescription: (option: Option) => described(option, language),
    argumentDescription: (argument: Argument) => described(argument, language),
    displayWidth,
    boxWrap: (text: string, columns: number) => wrapped(text, columns).join("\n"),
  };
}

/** What the library leaves as long as it is: paragraphs, and lists whose lines begin with a word of their own. */
export function wrappedHelp(text: string, columns: number): string {
  return text
    .split("\n")
    .flatMap((line) => {
      const [head = ""] = /^ *(?:\S+ {2,})?/.exec(line) ?? [];
      const [first = "", ...others] = wrapped(line.slice(head.length), columns - displayWidth(head));
      return [head + first, ...others.map((other) => padded("", displayWidth(head)) + other)];
    })
    .join("\n");
}

function described(
  {
    description,
    argChoices,
    defaultValue,
    defaultValueDescription,
  }: Pick<Option, "description" | "argChoices" | "defaultValue" | "defaultValueDescription">,
  language: Language,
): string {
  const { choices, standard } = words[language];
  const otherwise = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : "");
  const extras = [
    ...(argChoices === undefined ? [] : [`${choices}: ${argChoices.join(", ")}`]),
    ...(otherwise === "" ? [] : [`${standard}: ${otherwise}`]),
  ];
  return extras.length === 0 ? description : `${description} (${extras.join("; ")})`;
}
