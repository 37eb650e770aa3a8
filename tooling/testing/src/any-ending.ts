import fc from "fast-check";
import { anyString } from "./any-string.js";

// This package stands below every other one, so it says by itself what an ending looks like.
type Encoding = "utf-8" | "utf-16le" | "cp932" | "lossy";
type AnyPrinted = { readonly text: string; readonly encoding: Encoding; readonly cut: boolean };
type AnyHow = typeof anyHow extends fc.Arbitrary<infer How> ? How : never;
type AnyEnding = AnyHow & { readonly stdout: AnyPrinted; readonly stderr: AnyPrinted };

/** Every way a command can end. Exit statuses are whole, as Windows gives them. */
export const anyHow = fc.oneof(
  fc.record({
    how: fc.constant<"exited">("exited"),
    exitCode: fc.oneof(fc.constantFrom(0, 1, 4, 1060, 0xc0000005), fc.integer()),
  }),
  fc.record({
    how: fc.constant<"crashed">("crashed"),
    signal: fc.constantFrom("SIGKILL", "SIGSEGV"),
    signalNumber: fc.nat(64),
  }),
  fc.record({
    how: fc.constant<"timed-out">("timed-out"),
    seconds: fc.nat(600),
    left: fc.array(fc.nat(), { maxLength: 2 }),
  }),
  fc.record({ how: fc.constant<"missing">("missing"), lookedFor: fc.array(fc.string(), { maxLength: 2 }) }),
  fc.record({
    how: fc.constant<"unstartable">("unstartable"),
    file: fc.string(),
    reason: fc.constantFrom("EACCES", "EINVAL"),
  }),
);

/** Any text at all, and texts put together at random from what a tool prints. */
export function anyText(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...pieces,
    " ",
    "\t",
    "\r\n",
    "\n",
    "\r",
    "\0",
    "\u3000",
    "{",
    "}",
    "\\",
    ":",
  );
  return fc.oneof(
    anyString,
    fc.array(fc.oneof(piece, anyString), { maxLength: 20 }).map((parts) => parts.join("")),
  );
}

/** Every kind of ending with such texts, whole or cut. */
export function anyEnding(text: fc.Arbitrary<string>): fc.Arbitrary<AnyEnding> {
  const anyPrinted = fc.record({
    text,
    encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "cp932", "lossy"),
    cut: fc.boolean(),
  });
  return fc
    .record({ how: anyHow, stdout: anyPrinted, stderr: anyPrinted })
    .map(({ how, stdout, stderr }) => ({ ...how, stdout, stderr }));
}
