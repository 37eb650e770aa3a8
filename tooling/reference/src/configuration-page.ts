import type { Language } from "@volkit/kit-orchestrator";
import { keysInJapanese } from "volkit/src/configuration/keys-in-japanese.js";
import { publishedSchema } from "volkit/src/configuration/published-schema.js";
import { rowsOf, type ConfigurationRow, type Values } from "./configuration-rows.js";
import { grouped } from "./grouped.js";
import { code, escaped, file, head, table } from "./markdown.js";

const words = {
  title: { en: "Configuration reference", ja: "設定リファレンス" },
  about: {
    en: "Every key of the configuration, from the JSON Schema that comes with the kit (`volkit config schema`). Where the file lies, what counts where it is broken, and an example stand under [configuration](../configuration.md). `volkit config check` says whether a file is valid, `volkit config show --effective` what counts on this node.",
    ja: "設定のすべてのキーを、同梱の JSON Schema (`volkit config schema`) から生成した一覧です。ファイルの場所、誤りがある場合の動作、記述例は[設定](../configuration.ja.md)を参照してください。`volkit config check` でファイルの内容を検査し、`volkit config show --effective` でノード上で有効な値を表示できます。",
  },
  names: {
    en: "`TAG` stands for a resource's tag, `NAME` for one of the names that the key above it lists, `[]` for each item of a list. Times are in seconds.",
    ja: "`TAG` はリソースのタグ、`NAME` は上位のキーに列挙した名前のいずれか、`[]` は配列の各要素を表します。時間の単位は秒です。",
  },
  whole: { en: "The whole file", ja: "全般" },
  columns: {
    en: ["Key", "Values", "Default", "What for"],
    ja: ["キー", "値", "既定値", "内容"],
  },
  required: { en: "required", ja: "必須" },
  none: { en: "", ja: "" },
  wholeNumber: { en: "whole number", ja: "整数" },
  number: { en: "number", ja: "数値" },
  boolean: { en: "`true`, `false`", ja: "`true`、`false`" },
  text: { en: "text", ja: "文字列" },
  object: { en: "object", ja: "オブジェクト" },
  list: { en: "list", ja: "配列" },
  listOf: { en: "list of {names}", ja: "次の値の配列: {names}" },
  objectOf: { en: "`NAME` is one of {names}.", ja: "`NAME` に指定できる名前: {names}" },
} as const;

/** All keys of the configuration: those that stand alone first, then each group under its name. */
export function configurationPage(language: Language): string {
  const rows = rowsOf(publishedSchema());
  const groups = grouped(rows, ({ path }) => path.split(".")[0] ?? path);
  const single = [...groups.values()].flatMap((group) => (group.length === 1 ? group : []));
  const several = [...groups].filter(([, group]) => group.length > 1);
  return file([
    ...head(words.title[language], "configuration", language),
    words.about[language],
    "",
    words.names[language],
    "",
    `## ${words.whole[language]}`,
    "",
    ...rowsTable(single, language),
    ...several.flatMap(([name, [top, ...others]]) => [
      `## ${code(name)}`,
      "",
      ...(top === undefined ? [] : [sentence(top, language), "", ...namesLines(top.values, language)]),
      ...rowsTable(others, language),
    ]),
  ]);
}

function rowsTable(rows: readonly ConfigurationRow[], language: Language): readonly string[] {
  return table(
    words.columns[language],
    rows.map((row) => [
      code(row.path),
      valuesWords(row.values, language),
      standardWords(row, language),
      sentence(row, language),
    ]),
  );
}

/** Names that can be chosen are too many for a table. */
function namesLines(values: Values, language: Language): readonly string[] {
  return values.kind === "names" ? [valuesWords(values, language), ""] : [];
}

function standardWords({ standard, isRequired }: ConfigurationRow, language: Language): string {
  if (isRequired) return words.required[language];
  return standard === null ? words.none[language] : code(standard);
}

function valuesWords(values: Values, language: Language): string {
  const comma = language === "ja" ? "、" : ", ";
  const list = (names: readonly string[]): string => names.map(code).join(comma);
  switch (values.kind) {
    case "choice":
      return list(values.of);
    case "names": {
      const isList = values.of.every((name) => name.startsWith('"'));
      return words[isList ? "listOf" : "objectOf"][language].replace("{names}", list(values.of));
    }
    case "number":
      return numberWords(values, language);
    case "boolean":
    case "text":
    case "object":
    case "list":
      return words[values.kind][language];
  }
}

function numberWords(values: Extract<Values, { kind: "number" }>, language: Language): string {
  const kind = words[values.isWhole ? "wholeNumber" : "number"][language];
  const { from, to } = values;
  if (language === "ja") return `${kind} (${from}${values.isAbove ? " より大きく" : " 以上"} ${to} 以下)`;
  return `${kind}, ${values.isAbove ? "more than " : ""}${from} to ${to}`;
}

function sentence({ path, description }: ConfigurationRow, language: Language): string {
  return escaped(language === "en" ? description : (keysInJapanese[path] ?? ""));
}
