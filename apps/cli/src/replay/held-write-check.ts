import type { RehearsalRecord, RunRecord } from "../recorded/format.js";

/** The folders that the kit's own write check was told in a recorded run; what says them is not in a record otherwise. */
export interface HeldWriteCheck {
  readonly root: { readonly root?: string };
  readonly lockFolder: { readonly lockFolder?: string };
}

export function heldWriteCheck({ calls }: RunRecord | RehearsalRecord): HeldWriteCheck {
  const words = calls.find(({ tool }) => tool === "write-check")?.args ?? [];
  const [root, lockFolder] = ["--root", "--lock-folder"].map((option) => {
    const at = words.indexOf(option);
    return at < 0 ? undefined : words[at + 1];
  });
  return {
    root: root === undefined ? {} : { root },
    lockFolder: lockFolder === undefined ? {} : { lockFolder },
  };
}
