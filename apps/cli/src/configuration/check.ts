import type { Message } from "@volkit/kit-orchestrator";
import { problemsOf } from "./problems.js";
import { configurationSchema, type ConfigurationFile } from "./schema.js";

export type Checked =
  | { readonly kind: "valid"; readonly content: ConfigurationFile }
  | { readonly kind: "invalid"; readonly problems: readonly Message[] };

/** Holds content against the schema. Everything that is wrong is named, not only the first. */
export function checkConfiguration(file: string, content: unknown): Checked {
  const result = configurationSchema.safeParse(content);
  if (result.success) return { kind: "valid", content: result.data };
  return { kind: "invalid", problems: problemsOf(file, content, result.error.issues) };
}
