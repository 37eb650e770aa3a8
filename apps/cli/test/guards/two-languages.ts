import ts from "typescript";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」]/u;

/**
 * What lacks a language in a source: every object literal with `en` or `ja` is looked at, wherever it stands
 * and however its texts are put together, so that a text that a function makes is seen as well. A text that is
 * the same in both languages is fine where it is a technical token, as a command or a name, or where there is
 * nothing to say in either.
 */
export function lackingIn(file: string, source: string): string[] {
  const lacking: string[] = [];
  const root = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  visit(root);
  return lacking;

  function visit(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node)) lookAt(node);
    ts.forEachChild(node, visit);
  }

  function lookAt(literal: ts.ObjectLiteralExpression): void {
    const [en, ja] = [valueOf(literal, "en"), valueOf(literal, "ja")];
    if (en === undefined && ja === undefined) return;
    const { line } = root.getLineAndCharacterOfPosition(literal.getStart());
    const why = whatLacks(en, ja);
    if (why !== undefined) lacking.push(`${file}:${line + 1} ${why}: ${(ja ?? en ?? literal).getText()}`);
  }
}

function whatLacks(en: ts.Node | undefined, ja: ts.Node | undefined): string | undefined {
  if (en === undefined) return "no English";
  if (ja === undefined) return "no Japanese";
  const [inEnglish, inJapanese] = [wordsIn(en), wordsIn(ja)];
  if (isText(en) && isText(ja) && inEnglish + inJapanese === "") return undefined;
  if (isText(en) && inEnglish.trim() === "") return "the English is empty";
  if (isText(ja) && inJapanese.trim() === "") return "the Japanese is empty";
  if (japanese.test(inEnglish)) return "Japanese in the English";
  if (inEnglish === inJapanese) return isToken(inEnglish) ? undefined : "the same in both languages";
  if (/[a-z]/i.test(withoutValues(inJapanese)) && !japanese.test(inJapanese)) return "no Japanese characters";
  return undefined;
}

function valueOf(literal: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  const property = literal.properties.find((one) => one.name?.getText() === name);
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : property;
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

/** Everything literal in an expression but the languages' own names: strings, and what stands between the values of templates. */
function wordsIn(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    return node.text === "en" || node.text === "ja" ? "" : node.text;
  }
  const words: string[] = [];
  ts.forEachChild(node, (child) => {
    words.push(wordsIn(child));
  });
  return words.join(" ");
}

/** A text without the `{name}`s that values are put for. */
function withoutValues(text: string): string {
  return text.replace(/\{\w+\}/g, "");
}

/** A word or two without a sentence around them: names, options, numbers. */
function isToken(text: string): boolean {
  return text.trim().split(/\s+/).length <= 3 && !/[.!?]$/.test(text.trim());
}
