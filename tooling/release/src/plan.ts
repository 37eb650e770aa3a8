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
  /** What it is published as: `latest`, or the name of the pre-releases that it is one of. */
  readonly distTag: string;
}

/** All that a release does, in the order in which it does it. */
export interface Plan {
  readonly bumps: readonly Bump[];
  readonly publish: readonly Publication[];
  readonly tags: readonly string[];
}

/**
 * What is to be done so that the registry and the tags have what the changesets say. A release that broke off is
 * planned again from what is there by then: no version is published twice, and no tag set twice.
 */
export function planOf({ packages, releases, published, tags }: Found): Plan {
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
    publish: released
      .filter(({ name, version }) => published.get(name)?.includes(version) !== true)
      .map((one) => ({ ...one, distTag: distTagOf(one.version) })),
    tags: released.map(({ name, version }) => `${name}@${version}`).filter((tag) => !tags.includes(tag)),
  };
}

/** Nothing is left to do. */
export function isEmpty({ bumps, publish, tags }: Plan): boolean {
  return bumps.length + publish.length + tags.length === 0;
}

/**
 * Versions that are to be given, and that the registry has: from a release whose commit never came here. Whoever installs
 * such a version would get what was published then, and not what the commit and the tag of this release say.
 */
export function takenVersions({ bumps }: Plan, published: Found["published"]): readonly string[] {
  return bumps
    .filter(({ name, to }) => published.get(name)?.includes(to) === true)
    .map(
      ({ name, to }) =>
        `the registry has ${name}@${to} already, by a release that is not in this branch: get its commit, or publish a version after it`,
    );
}

/**
 * Versions that an earlier release gave and did not get out whole, where commits have come since: what would be published
 * or tagged now is not what they were given for. `last` is the message of the last commit.
 */
export function overtakenVersions({ bumps, publish, tags }: Plan, last: string): readonly string[] {
  const given = new Set([...bumps.map(({ name, to }) => `${name}@${to}`), ...last.split("\n")]);
  const due = new Set([...publish.map(({ name, version }) => `${name}@${version}`), ...tags]);
  return [...due]
    .filter((id) => !given.has(id))
    .map(
      (id) =>
        `${id} is of a release that broke off, and commits have come since: give it a changeset, or release from the commit that gave it`,
    );
}

/** What was packed otherwise than planned, or not at all, or besides. */
export function notAsPlanned(
  { publish }: Plan,
  packed: readonly Pick<Publication, "name" | "version">[],
): readonly string[] {
  const idOf = ({ name, version }: Pick<Publication, "name" | "version">) => `${name}@${version}`;
  const [planned, made] = [new Set(publish.map(idOf)), new Set(packed.map(idOf))] as const;
  return [
    ...[...planned].filter((one) => !made.has(one)).map((one) => `${one} was planned, and not packed`),
    ...[...made].filter((one) => !planned.has(one)).map((one) => `${one} was packed, and not planned`),
  ];
}

/** A pre-release `0.2.0-next.0` is known by its name, even where a release that broke off left others to publish. */
function distTagOf(version: string): string {
  return /-([a-z][a-z0-9]*)\./.exec(version)?.[1] ?? "latest";
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
