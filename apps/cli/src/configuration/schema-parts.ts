import * as z from "zod/mini";
import type { Expectation } from "./expectations.js";

/** An issue found by a check carries, in place of words, the name of what was expected. */
export const expected = (expectation: Expectation): { error: Expectation } => ({ error: expectation });

export function text(pattern: RegExp, expectation: Expectation): z.ZodMiniString {
  return z.string(expected(expectation)).check(z.regex(pattern, expected(expectation)));
}

export function numberBetween(low: number, high: number, expectation: Expectation): z.ZodMiniNumber {
  const bounds = [z.minimum(low, expected(expectation)), z.maximum(high, expected(expectation))];
  return z.number(expected(expectation)).check(...bounds);
}

export function wholeNumberBetween(
  low: number,
  high: number,
  expectation: Expectation,
): z.ZodMiniNumberFormat {
  const bounds = [z.minimum(low, expected(expectation)), z.maximum(high, expected(expectation))];
  return z.int(expected(expectation)).check(...bounds);
}

/** An optional key, with what the published schema says of it. */
export function key<Value extends z.ZodMiniType>(
  value: Value,
  description: string,
  standard?: boolean | number | string,
): z.ZodMiniExactOptional<Value> {
  const optional = z.exactOptional(value);
  z.globalRegistry.add(
    optional,
    standard === undefined ? { description } : { description, default: standard },
  );
  return optional;
}

/** A value that must be there, with what the published schema says of it. */
export function described<Value extends z.ZodMiniType>(value: Value, description: string): Value {
  return value.check(z.describe(description));
}

export const name = text(/^[^-\p{Cc}\s][^\p{Cc}\s]*$/u, "name");
export const tag = text(/^[^-\p{Cc}\s][^\p{Cc}]*$/u, "tag");
export const volume = text(/^[A-Za-z](?::\\?)?$/u, "volume");
/** With a drive or a server on Windows, from the root elsewhere. */
export const absolutePath = text(/^(?:\/|[A-Za-z]:[\\/]|\\\\[^\\/])[^\p{Cc}]*$/u, "absolutePath");
export const seconds = z
  .number(expected("seconds"))
  .check(z.gt(0, expected("seconds")), z.maximum(86_400, expected("seconds")));
export const flag = z.boolean(expected("flag"));
