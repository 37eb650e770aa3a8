import { ending, exited, type Ending } from "@volkit/tool-command";
import type { FactState } from "../../../src/open-facts/fact-lines.js";
import type { NodePlan } from "./node.js";

/** Evidence, and what it makes of facts. */
export interface Scene extends NodePlan {
  readonly title: string;
  readonly expected: Readonly<Record<string, FactState>>;
  /** Answers in place of the lab's, by the beginning of the command line; the first one that fits counts. */
  readonly answers?: readonly (readonly [begins: string, Ending])[];
  readonly records?: readonly object[];
  readonly files?: readonly string[];
}

export const silent = exited(0);
export const line = (text: string): Ending => exited(0, `${text}\r\n`);
export const hung: Ending = ending({ how: "timed-out", seconds: 30, left: [] });
export const row = (...fields: readonly string[]): Ending => exited(0, `${fields.join("\x01")}\n`);

export const asAssumed = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, "agrees" as const]));
export const otherwise = (...ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, "otherwise" as const]));
export const left = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "open" as const]));
