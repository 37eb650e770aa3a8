import type { ObservedCall } from "./pair.js";

/**
 * Whether volkit would have decided as the vendor's script did.
 * - `alike`: both success, or both failure, for certain
 * - `alike-if`: the vendor's succeeded, and so would volkit, if what it did not run came out well
 * - `different`: one success, one failure, for certain
 * - `open`: it cannot be told, for the reason `why`
 */
export type Agreement =
  { readonly kind: "alike" | "alike-if" | "different" } | { readonly kind: "open"; readonly why: WhyOpen };

/**
 * - `rests-on-changes`: the vendor's failed, and volkit's success rests on what it did not run
 * - `no-answer`: the rehearsal came to nothing
 * - `no-rehearsal`, `no-vendor`: that side's record is not there
 */
type WhyOpen = "rests-on-changes" | "no-answer" | "no-rehearsal" | "no-vendor";

export function agreementOf({ rehearsal, vendor }: ObservedCall): Agreement {
  if (rehearsal === undefined) return { kind: "open", why: "no-rehearsal" };
  if (vendor === undefined) return { kind: "open", why: "no-vendor" };
  const succeeded = vendor.exitCode === 0;
  switch (rehearsal.result.kind) {
    case "would-succeed":
      return { kind: succeeded ? "alike" : "different" };
    case "would-fail":
      return { kind: succeeded ? "different" : "alike" };
    case "depends":
      return succeeded ? { kind: "alike-if" } : { kind: "open", why: "rests-on-changes" };
    case "unknown":
      return { kind: "open", why: "no-answer" };
  }
}
