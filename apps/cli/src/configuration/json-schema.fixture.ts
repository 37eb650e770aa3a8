type Rule = (argument: unknown, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean;

const silent: Rule = () => true;

/** As much of JSON Schema as the published one uses; an unknown keyword is an error. */
const rules: Readonly<Record<string, Rule>> = {
  title: silent,
  description: silent,
  default: silent,
  $schema: silent,
  type: (type, value) =>
    typeOf(value) === type ||
    (type === "integer" && Number.isInteger(value)) ||
    (type === "number" && typeof value === "number"),
  const: (wanted, value) => value === wanted,
  enum: (wanted, value) => listOf(wanted).includes(value),
  pattern: (pattern, value) => typeof value !== "string" || new RegExp(String(pattern), "u").test(value),
  minimum: (low, value) => typeof value !== "number" || value >= Number(low),
  maximum: (high, value) => typeof value !== "number" || value <= Number(high),
  exclusiveMinimum: (low, value) => typeof value !== "number" || value > Number(low),
  anyOf: (schemas, value) => listOf(schemas).some((schema) => accepts(schema, value)),
  oneOf: (schemas, value) => listOf(schemas).filter((schema) => accepts(schema, value)).length === 1,
  items: (item, value) => !Array.isArray(value) || value.every((one) => accepts(item, one)),
  required: (names, value) => listOf(names).every((name) => Object.hasOwn(membersOf(value), String(name))),
  properties: (properties, value) => {
    const [known, given] = [membersOf(properties), membersOf(value)];
    return Object.keys(known).every(
      (name) => !Object.hasOwn(given, name) || accepts(known[name], given[name]),
    );
  },
  propertyNames: (names, value) => Object.keys(membersOf(value)).every((name) => accepts(names, name)),
  additionalProperties: (rest, value, schema) => {
    const [known, given] = [membersOf(schema["properties"]), membersOf(value)];
    const others = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
    return others.every((name) => rest !== false && accepts(rest, given[name]));
  },
};

/** Whether a JSON Schema accepts a value. */
export function accepts(schema: unknown, value: unknown): boolean {
  const parts = membersOf(schema);
  return Object.entries(parts).every(([keyword, argument]) => {
    const rule = rules[keyword];
    if (rule === undefined) throw new Error(`The schema uses ${keyword}, which this test does not know.`);
    return rule(argument, value, parts);
  });
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
