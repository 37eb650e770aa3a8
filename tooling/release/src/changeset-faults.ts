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
    ...changesets.flatMap((changeset) => [...textFaults(changeset), ...carrierFaults(changeset, carriers)]),
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

function carrierFaults({ id, releases }: NewChangeset, carriers: readonly Carrier[]): readonly string[] {
  return carriers.flatMap(({ name, carries, what }) => {
    if (releases.some((release) => release.name === name)) return [];
    const carried = releases.filter(
      ({ name: of, type }) => carries.includes(of) && (what === "code" || type !== "patch"),
    );
    const names = carried.map((release) => release.name).join(", ");
    return carried.length === 0
      ? []
      : [`.changeset/${id}.md names ${names}, which ${name} has inside, and not ${name}: name it as well`];
  });
}

function isNamed(changesets: readonly NewChangeset[], name: string): boolean {
  return changesets.some(({ releases }) => releases.some((release) => release.name === name));
}
