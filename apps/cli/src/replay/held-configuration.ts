import type { Message } from "@volkit/kit-orchestrator";
import { checkConfiguration } from "../configuration/check.js";
import { effective, type Effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { asObject } from "../json-values.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { lacksResources, resourcesBehind } from "./unrecorded-resources.js";

/** - `unknown`: today's volkit does not understand what the record says of it; `problem` names the key */
export type HeldConfiguration =
  | { readonly kind: "known"; readonly file: ConfigurationFile; readonly configured: Effective }
  | { readonly kind: "unknown"; readonly problem: Message | undefined };

/** What a procedure goes by. Where tools and records lie, and how long a tool may take, is no matter of a replay. */
const groups = ["resources", "emcmd", "vss", "splitBrain", "codePage", "language"];

/** What else a record tells of the configuration. A key that is not known may have changed what the run did. */
const others = ["file", "lastValid", "node", "records", "lock", "observe", "timeouts", "tools", "writeCheck"];

/**
 * The configuration that was in force in a recorded run. What an older record lacks is at its default, which is how
 * the procedures were before there was such a setting; before there was a choice, CheckVolume did the write check.
 */
export function heldConfiguration(record: RunRecord | RehearsalRecord): HeldConfiguration {
  const { configuration } = record;
  const own = groups.flatMap((key) => (key in configuration ? [[key, configuration[key]]] : []));
  const { notInstalled, ...writeCheck } = asObject(configuration["writeCheck"]) ?? { by: "CheckVolume" };
  const resources = lacksResources(record) ? { resources: resourcesBehind(record) } : {};
  const unknown = Object.entries(configuration).filter(([key]) => ![...groups, ...others].includes(key));
  const held: unknown = {
    ...Object.fromEntries(own),
    ...resources,
    writeCheck,
    ...Object.fromEntries(unknown),
  };
  const checked = checkConfiguration("configuration", held);
  if (checked.kind === "invalid") return { kind: "unknown", problem: checked.problems[0] };

  const configured = effective(checked.content);
  const settled = { ...configured.writeCheck, notInstalled: notInstalled === true };
  return { kind: "known", file: checked.content, configured: { ...configured, writeCheck: settled } };
}
