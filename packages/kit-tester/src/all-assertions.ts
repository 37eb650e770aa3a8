import type { Assertion } from "./assertion.js";
import { deadTools } from "./assertions/dead-tools.js";
import { environment } from "./assertions/environment.js";
import { givenWords } from "./assertions/arguments.js";
import { honest } from "./assertions/honest.js";
import { killed } from "./assertions/killed.js";
import { leftovers } from "./assertions/leftovers.js";
import { life } from "./assertions/life.js";
import { oneTool } from "./assertions/one-tool.js";
import { output } from "./assertions/output.js";
import { programs } from "./assertions/programs.js";
import { together } from "./assertions/together.js";

/** Every assertion, in the order they are told. */
export const assertions: readonly Assertion[] = [
  ...programs,
  ...givenWords,
  ...life,
  ...deadTools,
  ...oneTool,
  ...honest,
  ...leftovers,
  ...killed,
  ...together,
  ...environment,
  ...output,
];

/** Those that are named by their id or group; all where none is named. */
export function chosen(only: readonly string[]): readonly Assertion[] {
  if (only.length === 0) return assertions;
  return assertions.filter(({ id, group }) => only.includes(id) || only.includes(group));
}

/** The names that are of no assertion and no group. */
export function unknownNames(only: readonly string[]): readonly string[] {
  const known = assertions.flatMap(({ id, group }) => [id, group]);
  return only.filter((name) => !known.includes(name));
}
