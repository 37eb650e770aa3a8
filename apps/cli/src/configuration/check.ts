import type { Message } from "@volkit/kit-orchestrator";
import { problem, problemsOf, unknownKey } from "./problems.js";
import { configurationSchema, type ConfigurationFile } from "./schema.js";

export type Checked =
  | { readonly kind: "valid"; readonly content: ConfigurationFile }
  | { readonly kind: "invalid"; readonly problems: readonly Message[] };

/** Where the schema library passes over a key named `__proto__` in silence; elsewhere it refuses it. */
const passedOver = ["resources", "tools", "timeouts"];

/** Holds content against the schema. Everything that is wrong is named, not only the first. */
export function checkConfiguration(file: string, content: unknown): Checked {
  const unseen = passedOver.filter((key) => Object.hasOwn(membersOf(membersOf(content)[key]), "__proto__"));
  if (unseen.length > 0) return { kind: "invalid", problems: unknownKeys(file, content, unseen) };

  const result = configurationSchema.safeParse(content);
  if (result.success) return { kind: "valid", content: result.data };
  return { kind: "invalid", problems: problemsOf(file, content, result.error.issues) };
}

function unknownKeys(file: string, content: unknown, under: readonly string[]): Message[] {
  return under.map((key) => problem(file, content, [key, "__proto__"], unknownKey));
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
