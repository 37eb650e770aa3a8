/** Lines of a table, its columns as wide as their widest cell. */
export function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** A number of bytes for a person: in kB of 1000. */
export function sizeOf(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
