/**
 * Where a file in git differs from what the procedures give: file, line, both texts, and what to do. Undefined where it
 * does not. A file that is not there is undefined.
 */
export function differenceIn(path: string, kept: string | undefined, generated: string): string | undefined {
  const then = `If the procedure is meant to be so: npm run generate:paths, and look at the difference in git.`;
  if (kept === undefined) return `${path} is not there. ${then}`;
  if (kept === generated) return undefined;
  const [before, now] = [kept.split("\n"), generated.split("\n")];
  const at = now.findIndex((line, index) => line !== before[index]);
  const line = at < 0 ? now.length : at;
  const quoted = (text: string | undefined) => (text === undefined ? "nothing" : `"${text}"`);
  return [
    `${path}, line ${line + 1}, is not what the procedure does.`,
    `  in git:    ${quoted(before[line])}`,
    `  generated: ${quoted(now[line])}`,
    `  ${then}`,
  ].join("\n");
}
