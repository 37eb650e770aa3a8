import type { NewChangeset } from "@changesets/types";
import type { Carrier } from "./carriers.js";
import type { Publishable } from "./publishable.js";

/** What is wrong with the pending changesets, a sentence each: whom a change would not reach, or not be told. */
export function changesetFaults(
  changesets: readonly NewChangeset[],
  packages: readonly Publishable[],
  carriers: readonly Carrier[],
): readonly string[] {
  return [
    ...changesets.flatMap((changeset) => [...textFaults(changeset), ...codeFaults(changeset, carriers)]),
    ...rangeFaults(changesets, carriers),
    ...packages
      .filter(({ name, version }) => version === "0.0.0" && !isNamed(changesets, name))
      .map(
        ({ name }) => `${name} was never released, and no changeset names it: add one for its first release`,
      ),
  ];
}

function textFaults({ id, summary, releases }: NewChangeset): readonly string[] {
  if (releases.length === 0) return [`.changeset/${id}.md names no package`];
  return summary.trim() === "" ? [`.changeset/${id}.md says nothing: write what changes for a user`] : [];
}

/** Whoever uses the carrier reads its changelog: each change of what it has inside stands there. */
function codeFaults({ id, releases }: NewChangeset, carriers: readonly Carrier[]): readonly string[] {
  return carriers.flatMap(({ name, carries, what }) => {
    const carried = releases.map((release) => release.name).filter((one) => carries.includes(one));
    if (what !== "code" || carried.length === 0 || releases.some((release) => release.name === name))
      return [];
    return [
      `.changeset/${id}.md names ${carried.join(", ")}, which ${name} has inside: name ${name} as well`,
    ];
  });
}

/** The ranges that a carrier names take what does not break: for the rest it is released once, however many changes. */
function rangeFaults(changesets: readonly NewChangeset[], carriers: readonly Carrier[]): readonly string[] {
  return carriers.flatMap(({ name, carries, what }) => {
    const breaking = changesets
      .flatMap(({ releases }) => releases)
      .filter((release) => carries.includes(release.name) && release.type !== "patch");
    if (what !== "ranges" || breaking.length === 0 || isNamed(changesets, name)) return [];
    const names = [...new Set(breaking.map((release) => release.name))].join(", ");
    return [
      `${names} may break, and ${name} goes on starting kits with what was before: name it in a changeset`,
    ];
  });
}

function isNamed(changesets: readonly NewChangeset[], name: string): boolean {
  return changesets.some(({ releases }) => releases.some((release) => release.name === name));
}
