/**
 * Where a file in git differs from what the procedures give: file, the first line that does, the first that is gone or
 * new where that says more, and what to do. Undefined where it does not. A file that is not there is undefined.
 */
export function differenceIn(path: string, kept: string | undefined, generated: string): string | undefined {
  const then = `If the procedure is meant to be so: npm run generate:paths, and look at the difference in git.`;
  if (kept === undefined) return `${path} is not there. ${then}`;
  if (kept === generated) return undefined;
  const [before, now] = [kept.split("\n"), generated.split("\n")];
  const first = now.findIndex((line, at) => line !== before[at]);
  const at = first < 0 ? now.length : first;
  const [gone, come] = [before.slice(at + 1).find(isNotIn(now)), now.slice(at + 1).find(isNotIn(before))];
  return [
    `${path}, line ${at + 1}, is not what the procedure does.`,
    `  in git:    ${quoted(before[at])}`,
    `  generated: ${quoted(now[at])}`,
    ...(gone === undefined ? [] : [`  in git further down:    ${quoted(gone)}`]),
    ...(come === undefined ? [] : [`  generated further down: ${quoted(come)}`]),
    `  ${then}`,
  ].join("\n");
}

function isNotIn(lines: readonly string[]): (line: string) => boolean {
  const known = new Set(lines);
  return (line) => !known.has(line);
}

function quoted(line: string | undefined): string {
  return line === undefined ? "nothing" : `"${line}"`;
}
