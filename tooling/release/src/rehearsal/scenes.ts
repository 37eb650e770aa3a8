import type { Carrier } from "../carriers.js";
import type { Publishable } from "../publishable.js";

/** A release of the rehearsal: what is changed before, how it is asked for, and what it must come to. */
export interface Scene {
  readonly title: string;
  /** The package that is changed, and what its changeset says; none where what is pending anyway is released. */
  readonly change?: Change;
  /** Words for the release besides the registry's. */
  readonly words: readonly string[];
  /** The tag under which there are new versions of these packages, and of no others. */
  readonly tag: string;
  readonly expected: readonly string[];
}

/** A change of one package, and whom its changeset names besides: those that have it inside. */
export interface Change {
  readonly name: string;
  readonly bump: "minor" | "patch";
  readonly besides: readonly string[];
}

/**
 * What is rehearsed of a workspace: its first release; a change of a package at the bottom that breaks, so that those
 * that need it follow; one that does not, and goes alone; a pre-release, which those that need it follow, and theirs,
 * since no range takes it; the end of the pre-releases. The small dose has the first two.
 */
export function scenesOf(
  packages: readonly Publishable[],
  carriers: readonly Carrier[],
  dose: "small" | "full",
): readonly Scene[] {
  const needing = (of: string) => packages.filter(({ needs }) => needs.includes(of)).map(({ name }) => name);
  const above = (of: string): readonly string[] => [of, ...needing(of).flatMap(above)];
  const changeOf = (name: string, bump: Change["bump"]): Change => ({
    name,
    bump,
    besides: carriers
      .filter(({ carries, what }) => carries.includes(name) && (what === "code" || bump !== "patch"))
      .map((carrier) => carrier.name),
  });
  const [breaking, fixing, early] = [
    changeOf(dose === "small" ? "@volkit/emcmd-parser" : "@volkit/tool-command", "minor"),
    changeOf("@volkit/tool-command", "patch"),
    changeOf("@volkit/emcmd-parser", "patch"),
  ];
  const preReleased = [...new Set([...above(early.name), ...early.besides])];
  const scenes: readonly Scene[] = [
    { title: "first release", words: [], tag: "latest", expected: packages.map(({ name }) => name) },
    {
      title: `${breaking.name} breaks`,
      change: breaking,
      words: [],
      tag: "latest",
      expected: [breaking.name, ...breaking.besides, ...needing(breaking.name)],
    },
    {
      title: `${fixing.name} is mended`,
      change: fixing,
      words: [],
      tag: "latest",
      expected: [fixing.name, ...fixing.besides],
    },
    {
      title: `${early.name} to be tried`,
      change: early,
      words: ["--pre", "next"],
      tag: "next",
      expected: preReleased,
    },
    { title: "end of the pre-releases", words: ["--pre", "exit"], tag: "latest", expected: preReleased },
  ];
  return dose === "small" ? scenes.slice(0, 2) : scenes;
}
