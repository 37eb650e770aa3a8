type Members = Readonly<Record<string, unknown>>;

/** The members of an object, or of the object that a text in JSON holds; undefined for anything else. */
export function asObject(value: unknown): Members | undefined {
  const held = typeof value === "string" ? parsed(value) : value;
  return typeof held === "object" && held !== null && !Array.isArray(held) ? { ...held } : undefined;
}

export function textAt(members: Members | undefined, key: string): string | undefined {
  const value = members?.[key];
  return typeof value === "string" ? value : undefined;
}

export function numberAt(members: Members | undefined, key: string): number | undefined {
  const value = members?.[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
