import { readFileSync } from "node:fs";
import { asObject } from "../../../src/json-values.js";

const file = new URL("../../../schema/volkit.schema.json", import.meta.url);

/** Whether the published schema of the configuration has a key: `resources["TAG"].peers[0].addresses`. */
export function configurationSchemaJson(path: string): boolean {
  const steps = path.match(/[^.[\]"]+/g) ?? [];
  let at = asObject(readFileSync(file, "utf8"));
  for (const step of steps) {
    const own = asObject(at?.["properties"]) ?? {};
    const named = asObject(asObject(at?.["propertyNames"]))?.["enum"];
    const isNamed = !Array.isArray(named) || named.includes(step) || step === "NAME";
    at =
      asObject(own[step]) ??
      asObject(at?.["items"]) ??
      (isNamed ? asObject(at?.["additionalProperties"]) : undefined);
    if (at === undefined) return false;
  }
  return true;
}
