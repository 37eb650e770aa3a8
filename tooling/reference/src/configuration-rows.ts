import { grouped } from "./grouped.js";

/** A key of the configuration as its JSON Schema has it. */
export interface ConfigurationRow {
  /** `resources.TAG.peers[].node`: TAG and NAME stand for names that are chosen. */
  readonly path: string;
  readonly values: Values;
  /** As JSON; null where there is none, or where it is found out. */
  readonly standard: string | null;
  readonly isRequired: boolean;
  readonly description: string;
}

/** What may stand there. */
export type Values =
  | { readonly kind: "choice"; readonly of: readonly string[] }
  /** `isAbove`: \`from\` itself is too little. */
  | {
      readonly kind: "number";
      readonly isWhole: boolean;
      readonly isAbove: boolean;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "boolean" | "text" | "object" | "list" }
  | { readonly kind: "names"; readonly of: readonly string[] };

type Schema = Readonly<Record<string, unknown>>;

/** All keys of a JSON Schema, in its order. */
export function rowsOf(schema: string): readonly ConfigurationRow[] {
  const parsed: unknown = JSON.parse(schema);
  return configurationRows(membersOf(parsed));
}

/** All keys below a schema; those of alternatives once. */
function configurationRows(schema: Schema, path = ""): readonly ConfigurationRow[] {
  const rows = [
    ...Object.entries(membersOf(schema["properties"])).flatMap(([name, one]) =>
      rowAndBelow(
        membersOf(one),
        path === "" ? name : `${path}.${name}`,
        listOf(schema["required"]).includes(name),
      ),
    ),
    ...named(schema, path),
    ...(schema["items"] === undefined ? [] : configurationRows(membersOf(schema["items"]), `${path}[]`)),
    ...alternatives(schema).flatMap((one) => configurationRows(one, path)),
  ];
  return [...grouped(rows, (row) => row.path).values()].map(together);
}

function rowAndBelow(schema: Schema, path: string, isRequired: boolean): readonly ConfigurationRow[] {
  const standard = schema["default"] === undefined ? null : JSON.stringify(schema["default"]);
  const description = typeof schema["description"] === "string" ? schema["description"] : "";
  return [
    { path, values: valuesOf(schema), standard, isRequired, description },
    ...configurationRows(schema, path),
  ];
}

/** The values of an object whose names are chosen. */
function named(schema: Schema, path: string): readonly ConfigurationRow[] {
  const value = schema["additionalProperties"];
  if (typeof value !== "object") return [];
  return rowAndBelow(membersOf(value), `${path}.${path === "resources" ? "TAG" : "NAME"}`, false);
}

function alternatives(schema: Schema): readonly Schema[] {
  return [...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])].map(membersOf);
}

/** The same key in several alternatives: its choices together, and needed where each needs it. */
function together(rows: readonly ConfigurationRow[]): ConfigurationRow {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error("no row");
  const choices = rows.flatMap(({ values }) => (values.kind === "choice" ? values.of : []));
  const values: Values = choices.length === 0 ? first.values : { kind: "choice", of: [...new Set(choices)] };
  return { ...first, values, isRequired: first.isRequired && others.every(({ isRequired }) => isRequired) };
}

function valuesOf(schema: Schema): Values {
  if (schema["const"] !== undefined) return { kind: "choice", of: [JSON.stringify(schema["const"])] };
  if (Array.isArray(schema["enum"]))
    return { kind: "choice", of: schema["enum"].map((one) => JSON.stringify(one)) };
  switch (schema["type"]) {
    case "integer":
    case "number":
      return {
        kind: "number",
        isWhole: schema["type"] === "integer",
        isAbove: schema["exclusiveMinimum"] !== undefined,
        from: String(schema["exclusiveMinimum"] ?? schema["minimum"]),
        to: String(schema["maximum"]),
      };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      return listValues(membersOf(schema["items"]));
    case "string":
      return { kind: "text" };
    default:
      return objectValues(schema);
  }
}

function listValues(items: Schema): Values {
  const names = listOf(items["enum"]);
  return names.length === 0
    ? { kind: "list" }
    : { kind: "names", of: names.map((one) => JSON.stringify(one)) };
}

function objectValues(schema: Schema): Values {
  const names = listOf(membersOf(schema["propertyNames"])["enum"]);
  return names.length === 0 ? { kind: "object" } : { kind: "names", of: names.map(String) };
}

function membersOf(value: unknown): Schema {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
