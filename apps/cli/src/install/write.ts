/**
 * One change to the disk, as a value: planned before the first one is made, printed by `--dry-run`, and made by
 * {@link apply}. Each is whole or not at all, whenever the program is killed.
 * - `write`: a new file takes the place of what is there
 * - `keep`: what stands at `path` stands at `to` as well, as the same file where the disk can do that
 * - `move`: what stands at `path` takes the place of what stands at `to`
 * - `remove-folder`: goes only where it is empty
 */
export type Write =
  | { readonly what: "make-folder"; readonly path: string; readonly mode: number }
  | { readonly what: "write"; readonly path: string; readonly bytes: Uint8Array; readonly mode: number }
  | { readonly what: "keep"; readonly path: string; readonly to: string }
  | { readonly what: "move"; readonly path: string; readonly to: string }
  | { readonly what: "remove"; readonly path: string }
  | { readonly what: "remove-folder"; readonly path: string };
