import type { PreState } from "@changesets/types";

/** What was asked for by `--pre`: nothing, an end of the pre-releases, or pre-releases of a name. */
export type WantedPre =
  { readonly kind: "none" | "exit" } | { readonly kind: "enter"; readonly name: string };

/** How a release stands to pre-releases: the command of Changesets that goes before it, and the state that it works in. */
export type PreStep =
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "fine"; readonly command: readonly string[]; readonly state: PreState | undefined };

/** Whether a release may go on, by what was asked for and what `.changeset/pre.json` says. `versions` are today's. */
export function preStepOf(
  wanted: WantedPre,
  now: PreState | undefined,
  versions: Readonly<Record<string, string>>,
): PreStep {
  const isIn = now?.mode === "pre";
  switch (wanted.kind) {
    case "none":
      return isIn
        ? refused(`pre-releases "${now.tag}" are under way: say --pre ${now.tag} for another, or --pre exit`)
        : { kind: "fine", command: [], state: now };
    case "exit":
      return isIn
        ? { kind: "fine", command: ["pre", "exit"], state: { ...now, mode: "exit" } }
        : refused("--pre exit ends pre-releases, and none are under way");
    case "enter":
      if (isIn && now.tag !== wanted.name)
        return refused(`pre-releases "${now.tag}" are under way, not "${wanted.name}": --pre exit ends them`);
      if (isIn) return { kind: "fine", command: [], state: now };
      return {
        kind: "fine",
        command: ["pre", "enter", wanted.name],
        state: { mode: "pre", tag: wanted.name, initialVersions: { ...versions }, changesets: [] },
      };
  }
}

function refused(why: string): PreStep {
  return { kind: "refused", why };
}
