import { oneLine } from "@volkit/tool-command";

/**
 * Puts values for the `{name}`s of a text. A value is data, whatever it holds: it is made one line, and a
 * `{name}` inside of it stays as it is. A name without a value stays too.
 */
export function fill(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    const value = valueOf(name);
    return value === undefined ? whole : oneLine(value);
  });
}
