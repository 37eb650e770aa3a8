import type { ComprehensiveRelease } from "@changesets/types";
import type { Publishable } from "./publishable.js";

/** What a release starts from, all of it read before. */
export interface Found {
  /** Those first that others need. */
  readonly packages: readonly Publishable[];
  /** What Changesets makes of the pending changesets, packages of no bump left out. */
  readonly releases: readonly ComprehensiveRelease[];
  /** The versions that the registry has, by package. */
  readonly published: ReadonlyMap<string, readonly string[]>;
  readonly tags: readonly string[];
  /** What it is published as: `latest`, or the name of the pre-releases. */
  readonly distTag: string;
}

/** A package's new version, and why. */
export interface Bump {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly why:
    | { readonly kind: "changesets"; readonly ids: readonly string[] }
    | { readonly kind: "dependent"; readonly of: readonly string[] };
}

/** A version that the registry lacks. */
interface Publication {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** All that a release does, in the order in which it does it. */
export interface Plan {
  readonly bumps: readonly Bump[];
  readonly publish: readonly Publication[];
  readonly distTag: string;
  readonly tags: readonly string[];
}

/**
 * What is to be done so that the registry and the tags have what the changesets say. A release that broke off is
 * planned again from what is there by then: no version is published twice, and no tag set twice.
 */
export function planOf({ packages, releases, published, tags, distTag }: Found): Plan {
  const bumps = packages.flatMap((one) => {
    const release = releases.find(({ name }) => name === one.name);
    return release === undefined ? [] : [bumpOf(one, release, releases)];
  });
  const versions = packages.map(({ name, version, folder }) => ({
    name,
    folder,
    version: bumps.find((bump) => bump.name === name)?.to ?? version,
  }));
  // What never had a changeset is at 0.0.0, and is no release.
  const released = versions.filter(({ version }) => version !== "0.0.0");
  return {
    bumps,
    publish: released.filter(({ name, version }) => published.get(name)?.includes(version) !== true),
    distTag,
    tags: released.map(({ name, version }) => `${name}@${version}`).filter((tag) => !tags.includes(tag)),
  };
}

/** Nothing is left to do. */
export function isEmpty({ bumps, publish, tags }: Plan): boolean {
  return bumps.length + publish.length + tags.length === 0;
}

function bumpOf(
  { name, needs }: Publishable,
  { oldVersion, newVersion, changesets }: ComprehensiveRelease,
  releases: readonly ComprehensiveRelease[],
): Bump {
  const of = releases.map((release) => release.name).filter((other) => needs.includes(other));
  const why =
    changesets.length > 0
      ? { kind: "changesets" as const, ids: changesets }
      : { kind: "dependent" as const, of };
  return { name, from: oldVersion, to: newVersion, why };
}
