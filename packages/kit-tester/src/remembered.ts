/** The same, made once for the same arguments, which have to be plain values. */
export function remembered<Given extends readonly unknown[], Value>(
  make: (...given: Given) => Promise<Value>,
): (...given: Given) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const value = made.get(key) ?? make(...given);
    made.set(key, value);
    return value;
  };
}
