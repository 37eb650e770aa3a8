/**
 * What trying to hold a lock comes to. Nobody waits here: the answer comes at once.
 * - `held`: nobody else holds it until `release`, or until this process is no more, however it ends
 * - `busy`: another process holds it, or this one does already
 * - `failed`: it cannot be told, for the reason `why` (there is no such folder, the system has no such locks)
 */
export type Hold =
  | { readonly kind: "held"; readonly release: () => Promise<void> }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

/** One way to lock that a system has. */
export interface Way {
  readonly hold: (folder: string, name: string, atOnce: () => void) => Promise<Hold>;
  readonly isHeld: (folder: string, name: string) => Promise<boolean>;
}
