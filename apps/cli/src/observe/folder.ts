import { join } from "node:path";
import type { ConfigurationFile } from "../configuration/schema.js";
import { recordFolder } from "../records/folder.js";
import type { System } from "../system.js";

/**
 * Where observed calls are recorded: below the records of runs, since there are so many more of them. Undefined
 * where nothing says where records are kept.
 */
export function observationFolder(file: ConfigurationFile, system: System): string | undefined {
  const folder = recordFolder(file, system);
  return folder === undefined ? undefined : join(folder, "observed");
}
