/**
 * The licences of what is in Node.js itself, by the names in `process.versions`. From the file LICENSE that comes with
 * Node; SQLite and the time zones say of themselves that they are in the public domain, CLDR and Unicode's tables come
 * with ICU, and nbytes and ncrypto are Node's own.
 */
const licences: Readonly<Record<string, string>> = {
  node: "MIT",
  acorn: "MIT",
  ada: "MIT",
  amaro: "MIT AND Apache-2.0", // with swc, which is under the second
  ares: "MIT",
  brotli: "MIT",
  cjs_module_lexer: "MIT",
  cldr: "Unicode-3.0",
  icu: "Unicode-3.0",
  llhttp: "MIT",
  nbytes: "MIT",
  ncrypto: "MIT",
  nghttp2: "MIT",
  openssl: "Apache-2.0",
  simdjson: "Apache-2.0",
  simdutf: "MIT",
  sqlite: "blessing",
  tz: "LicenseRef-public-domain",
  undici: "MIT",
  unicode: "Unicode-3.0",
  uv: "MIT",
  uvwasi: "MIT",
  v8: "BSD-3-Clause",
  zlib: "Zlib",
  zstd: "BSD-3-Clause",
};

/** Among what Node calls its versions, those of its interfaces: no part of it. */
const interfaces = ["modules", "napi"];

/** A part of Node, with its licence; that is empty where a part is new, and nobody has looked yet. */
export interface NodePart {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Node itself and its parts, by what it says of its versions, in the order of their names, Node first. */
export function nodeParts(versions: Readonly<Record<string, string>>): NodePart[] {
  return Object.entries(versions)
    .filter(([name]) => !interfaces.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .sort(([one], [other]) => Number(other === "node") - Number(one === "node"))
    .map(([name, version]) => ({ name, version, licence: licences[name] ?? "" }));
}
