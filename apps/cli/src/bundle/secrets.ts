/** What stands in place of a secret. */
export const leftOut = "<left out>";

const secretWords = new Set([
  ..."community communities password passwords passwd passphrase passcode pass pwd".split(" "),
  ..."secret secrets token tokens credential credentials key keys".split(" "),
]);

/**
 * Whether a name is that of a secret: one of its words, `authKey` and `VOLKIT_SNMP_COMMUNITY` taken apart, says so.
 * Rather one too many: what is left out can be asked for, what was sent cannot be taken back.
 */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.some((word) => secretWords.has(word) || secretWords.has(word.replace(/\d+$/, "")));
}

/** The shortest value of a secret that is looked for elsewhere: shorter ones are parts of everything. */
export const shortest = 4;

/** The values below secret names in a document: they are looked for in everything else as well. */
export function secretValuesIn(value: unknown, isBelow = false): string[] {
  if (placeIn(value) !== undefined) return [];
  if (typeof value === "string") {
    return isBelow && value.length >= shortest && !isPlaceWord(value) ? [value] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown, at) =>
      secretValuesIn(each, isBelow || isSecretOption(value[at - 1])),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => secretValuesIn(each, isBelow || isSecretName(name)));
}

/** The variables that a document names as those of secrets. */
export function secretVariablesIn(value: unknown, isBelow = false): string[] {
  const place = isBelow ? placeIn(value) : undefined;
  if (place !== undefined) return place.kind === "env" ? [place.where] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    secretVariablesIn(each, isBelow || isSecretName(name)),
  );
}

/** The place of a secret is none: `{ "env": "NAME" }`, `{ "file": "PATH" }`. */
export function placeIn(value: unknown): { readonly kind: string; readonly where: string } | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const [[kind, where] = [], ...others] = Object.entries(value);
  if (kind === undefined || typeof where !== "string" || others.length > 0) return undefined;
  return places[kind]?.test(where) === true ? { kind, where } : undefined;
}

/** What else stands there, as a name with spaces, can be the secret itself. */
const places: Readonly<Record<string, RegExp>> = {
  env: /^[A-Za-z_][A-Za-z0-9_]*$/,
  file: /^(?:\/|[A-Za-z]:[\\/]|\\\\[^\\/])/,
};

/** The same among the words of a command: `env:NAME`, `file:PATH`. */
function isPlaceWord(text: string): boolean {
  return /^(?:env|file):/.test(text);
}

/** The same document without them. */
export function withoutSecrets(value: unknown, isBelow = false): unknown {
  if (placeIn(value) !== undefined) return value;
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => withoutSecrets(each, isBelow || isSecretOption(value[at - 1])));
  }
  if (typeof value === "object" && value !== null) {
    const entries: [string, unknown][] = Object.entries(value);
    return Object.fromEntries(
      entries.map(([name, each]) => [name, withoutSecrets(each, isBelow || isSecretName(name))]),
    );
  }
  if (isBelow) {
    const isNone = value === null || typeof value === "boolean";
    return isNone || (typeof value === "string" && isPlaceWord(value)) ? value : leftOut;
  }
  return typeof value === "string" ? textWithoutSecrets(value) : value;
}

/** `--community` before its value, among the words of a command. */
function isSecretOption(word: unknown): boolean {
  return typeof word === "string" && /^(?:--?|\/)[A-Za-z][\w-]*$/.test(word) && isSecretName(word);
}

const assigned =
  /(["']?)([A-Za-z][\w.-]*)\1(\s*[:=]\s*)(?!\{\s*"(?:env|file)")("(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[^\s"',;&}\]]+)/g;

/**
 * A text without what follows a secret's name: `password=…`, `"community": "…"`. The word key alone is in every
 * sentence about a configuration, and names no secret there.
 */
export function textWithoutSecrets(text: string): string {
  return text.replace(assigned, (whole, quote: string, name: string, between: string) =>
    isSecretName(name) && !/^keys?$/i.test(name) ? `${quote}${name}${quote}${between}"${leftOut}"` : whole,
  );
}
