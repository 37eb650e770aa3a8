/** A record by its name: when its run began, and on which volume. */
export interface NamedRecord {
  readonly name: string;
  readonly letter: string;
  readonly began: number;
}

export function namedRecord(name: string): NamedRecord | undefined {
  const parts =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([A-Z]|none)-[A-Za-z]+-[0-9a-f]+\.json$/.exec(name);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, ms, letter = ""] = parts;
  return {
    name,
    letter,
    began: Date.parse(
      `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}.${ms ?? ""}Z`,
    ),
  };
}
