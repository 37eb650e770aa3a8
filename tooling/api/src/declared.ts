const declaration = /\b(?:type|interface|function|const|let|class|enum|namespace) ([\w$]+)/;

/** The name that a line of a report declares; the line itself where it declares none. */
export function nameIn(line: string): string {
  return declaration.exec(line)?.[1] ?? line;
}

/** The names that a report tells of. */
export function namesIn(report: string): string[] {
  const lines = report.matchAll(/^export (?!\{).*$/gm);
  return [...lines].map(([line]) => nameIn(line));
}
