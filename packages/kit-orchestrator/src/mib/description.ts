/** The most columns of a line of the module. */
const columns = 72;
const indent = " ".repeat(8);

/** A text as a module can hold it: printable ASCII in quotation marks, none inside, wrapped. */
export function quoted(text: string): string {
  const words = text
    .replace(/"/g, "'")
    .replace(/[^\x20-\x7e]+/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const isFull = last === undefined || indent.length + last.length + 1 + word.length > columns;
    if (isFull) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return `\n${indent}"${lines.join(`\n${indent} `)}"`;
}
