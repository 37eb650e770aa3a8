import { posix, win32 } from "node:path";

import type { Home, Tool } from "@volkit/tool-command";

import { fullPath } from "./full-path.js";
import { lookOnDisk, type Look } from "./look.js";

export type { Look, Seen } from "./look.js";

/**
 * Where a tool is.
 * - `found`: `file` is the absolute path of a file; `words` go before the arguments of a command; `folder` is the
 *   one that it runs in, which is its own unless told otherwise
 * - `missing`: there is no such program at any of the places named by `lookedFor`. A place that cannot be
 *   looked at is named with why: `%ExtMirrBase% (unset)`
 * - `unstartable`: something stands at `file` that is no program, for `reason` (a folder in its place)
 */
export type Location =
  | {
      readonly kind: "found";
      readonly file: string;
      readonly words?: readonly string[];
      readonly folder?: string;
    }
  | { readonly kind: "missing"; readonly lookedFor: readonly string[] }
  | { readonly kind: "unstartable"; readonly file: string; readonly reason: string };

/** How the kit itself is started: a program by its full path, and the words before those of its command. */
export interface KitProgram {
  /** Its absolute path. */
  readonly file: string;
  /** What comes first on its command line, element by element; none for a single executable. */
  readonly words: readonly string[];
}

/** What decides where tools are. */
export interface WhereToLook {
  /** The variables that name the folders: `ExtMirrBase`, `LKBIN`, `LKROOT`, `SystemRoot`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Paths from a configuration, by the tool's bare name. One that is named is looked for nowhere else. */
  readonly configured: Readonly<Record<string, string>>;
  /** The kit whose own commands are tools as well: started like this, with the tool's name as the next word. */
  readonly kit?: KitProgram;
  /** Whose rules for paths hold. */
  readonly platform: string;
  /** Whether this is a 32-bit process, which on Windows sees System32 only as Sysnative. Default: as it is. */
  readonly is32Bit?: boolean;
  /** Default: the disk. */
  readonly look?: Look;
}

type Place = { readonly path: string } | { readonly unusable: string };

/**
 * Finds tools by the rules for their homes (see `Home` of `@volkit/tool-command`), in a folder `NAME.exe` before
 * `NAME`. Never in the current folder and never on PATH, where a planted program would run with all rights: a
 * folder or a configured path that is empty or no full path (see `fullPath`) counts as not there.
 */
export function toolLocator(where: WhereToLook): (tool: Tool) => Location {
  const { configured, kit, platform, look = lookOnDisk } = where;

  return (tool) => {
    if (tool.home === "kit") return ownCommand(tool.name);
    const path = Object.hasOwn(configured, tool.name) ? configured[tool.name] : undefined;
    const places =
      path === undefined
        ? foldersOf(tool.name, tool.home, where).flatMap((folder) => programsIn(folder, tool.name, platform))
        : [placeNamed(path, `"${path}" in the configuration`, platform)];
    return firstProgram(places, look);
  };

  function ownCommand(name: string): Location {
    if (kit === undefined) return { kind: "missing", lookedFor: ["the kit's own program (unset)"] };
    const place = firstProgram([placeNamed(kit.file, `the kit's own program "${kit.file}"`, platform)], look);
    return place.kind === "found" ? { ...place, words: [...kit.words, name] } : place;
  }
}

function firstProgram(places: readonly Place[], look: Look): Location {
  for (const place of places) {
    if (!("path" in place)) continue;
    const seen = look(place.path);
    if (seen.kind === "file") return { kind: "found", file: place.path };
    if (seen.kind === "unusable") return { kind: "unstartable", file: place.path, reason: seen.reason };
  }
  return {
    kind: "missing",
    lookedFor: places.map((place) => ("path" in place ? place.path : place.unusable)),
  };
}

function foldersOf(
  name: string,
  home: Exclude<Home, "kit">,
  { environment, platform, is32Bit = process.arch === "ia32" }: WhereToLook,
): Place[] {
  const folder = (key: string, ...below: readonly string[]): Place => {
    const value = variable(environment, key);
    if (value === undefined) return { unusable: `%${key}% (unset)` };
    return placeNamed(value, `%${key}%, which is "${value}"`, platform, below);
  };

  switch (home) {
    case "datakeeper":
      return [folder("ExtMirrBase")];
    case "lifekeeper":
      return [folder("LKBIN"), folder("LKROOT", "Bin")];
    case "windows":
      return [folder("SystemRoot", platform === "win32" && is32Bit ? "Sysnative" : "System32")];
    case "configured":
      return [{ unusable: `the path of ${name} in the configuration (unset)` }];
  }
}

function programsIn(folder: Place, name: string, platform: string): Place[] {
  if (!("path" in folder)) return [folder];
  return [`${name}.exe`, name].map((file) => ({ path: pathsOf(platform).join(folder.path, file) }));
}

function placeNamed(value: string, named: string, platform: string, below: readonly string[] = []): Place {
  const full = fullPath(value, platform);
  if (full.kind === "none") return { unusable: `${named} (${full.why})` };
  return { path: pathsOf(platform).join(full.path, ...below) };
}

function pathsOf(platform: string): typeof posix {
  return platform === "win32" ? win32 : posix;
}

function variable(environment: WhereToLook["environment"], name: string): string | undefined {
  const exact = environment[name];
  if (exact !== undefined) return exact;
  const key = Object.keys(environment).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : environment[key];
}
