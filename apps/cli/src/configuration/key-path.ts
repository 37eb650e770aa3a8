/** Where something stands in a configuration: the keys and places in lists that lead to it. */
export type KeyPath = readonly PropertyKey[];

/** `resources["Vol.E"].peers[0].node`; the file as a whole is `(top)`. */
export function writtenPath(path: KeyPath): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    const key = String(step);
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  });
  return steps.join("").replace(/^\./, "") || "(top)";
}

/** What stands there; undefined where nothing does. What every object has does not count. */
export function valueAt(content: unknown, path: KeyPath): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    const inner: unknown = Object.getOwnPropertyDescriptor(value, step)?.value;
    value = inner;
  }
  return value;
}
