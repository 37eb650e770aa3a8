import * as z from "zod/mini";
import { configurationSchema } from "./schema.js";

/** The configuration's JSON Schema, as it is published with the kit. */
export function publishedSchema(): string {
  const schema = z.toJSONSchema(configurationSchema, { io: "input" });
  return `${JSON.stringify({ title: "volkit configuration", ...schema }, null, 2)}\n`;
}
