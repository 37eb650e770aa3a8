import { message, type Message } from "@volkit/kit-orchestrator";
import type { Found, FoundScript } from "./found.js";
import { clearingOf, unfinishedFolder } from "./leftovers.js";
import { manifestWrite } from "./manifest-write.js";
import { entryOf, manifestText, type Entry, type Manifest } from "./manifest.js";
import { keptName, type InstalledAction } from "./names.js";
import { fingerprint, originalOf } from "./original.js";
import { pathsOf } from "./paths.js";
import type { Plan } from "./plan.js";
import { isPutAsideDue, isVolkits, keepingOf, standingOf } from "./standing.js";
import { unusableManifest } from "./unusable-manifest.js";
import { whatChanged } from "./what-changed.js";
import type { Write } from "./write.js";

/** What is to stand there after the installation. */
export interface Wanted {
  readonly scripts: ReadonlyMap<InstalledAction, Uint8Array>;
  readonly about: Pick<Manifest, "version" | "program" | "lifeKeeperRoot" | "configuration" | "tags">;
  /** What else belongs to the installation, and is written when the scripts are. */
  readonly besides: readonly Write[];
  readonly platform: NodeJS.Platform;
}

type NewScript = Extract<Write, { what: "write" }>;

/** What becomes of one script: what is done, and what the manifest says of it before and after. */
interface Step {
  readonly entry: Entry;
  readonly writes: readonly Write[];
  readonly said: readonly Message[];
}

type Planned = Step | { readonly refused: Message };

/**
 * Pure: what an installation writes, from what was found. It goes by what stands there, never by what an earlier
 * run meant to do, so that it completes whatever was cut off; where nothing is to do it is empty.
 */
export function planInstall(found: Found, wanted: Wanted): Plan {
  const unusable = unusableManifest(found, wanted.platform);
  if (unusable !== undefined) return { kind: "refused", said: [unusable] };
  const before = found.manifest.kind === "manifest" ? found.manifest.manifest : undefined;

  const planned = found.scripts.map((script) => {
    const bytes = wanted.scripts.get(script.action) ?? new Uint8Array();
    return planScript(script, entryOf(before, script.action), bytes, found.names);
  });
  const refused = planned.flatMap((each) => ("refused" in each ? [each.refused] : []));
  if (refused.length > 0) return { kind: "refused", said: refused };

  const steps = planned.flatMap((each) => ("refused" in each ? [] : [each]));
  const writes = steps.flatMap((step) => step.writes);
  const folders = before?.folders ?? [...found.place.missing];
  const manifest = { format: "volkit installation 1", ...wanted.about, folders } as const;
  const under = { ...manifest, state: "installing", files: steps.map(({ entry }) => entry) } as const;
  const files = under.files.map((entry) => ({ ...entry, wrote: entry.wrote.slice(0, 1) }));
  const over = { ...manifest, state: "installed", files } as const;

  const isUpToDate = found.manifest.kind === "manifest" && found.manifest.text === manifestText(over);
  return {
    kind: "planned",
    said: steps.flatMap((step) => step.said),
    writes: [
      ...clearingOf(found, wanted.platform),
      ...(writes.length === 0 ? [] : firstManifest(found, under, wanted.platform)),
      ...writes,
      ...wanted.besides,
      ...(isUpToDate && writes.length === 0
        ? []
        : [manifestWrite(found.place.folder, over, wanted.platform)]),
    ],
  };
}

function planScript(
  script: FoundScript,
  entry: Entry | undefined,
  bytes: Uint8Array,
  names: readonly string[],
): Planned {
  const { path, at, kept, keptPath } = script;
  const { sha256 } = fingerprint(bytes);
  const write = { what: "write", path, bytes, mode: 0o755 } as const;
  if (at.kind === "other") return { refused: message("start", "VK716", { file: path }) };
  if (kept.kind === "other") return { refused: message("start", "VK716", { file: keptPath }) };
  if (entry === undefined) {
    if (isVolkits(at)) return { refused: message("start", "VK715", { file: path, kept: keptPath }) };
    return adopt(script, undefined, write, names);
  }

  const wrote = [sha256, ...entry.wrote.filter((each) => each !== sha256)];
  const standing = standingOf(script, entry);
  switch (standing) {
    case "edited":
      return { refused: message("start", "VK717", { file: path, what: whatChanged.edited }) };
    case "foreign":
      return adopt(script, entry, write, names);
    case "ours": {
      const isNew = at.kind !== "file" || at.sha256 !== sha256;
      return {
        entry: { ...entry, wrote },
        writes: isNew ? [write] : [],
        said: doubtsAboutKept(script, entry),
      };
    }
    case "original":
      return planAnew(script, { ...entry, wrote }, write, names);
    case "gone":
      return { entry: { ...entry, wrote }, writes: [write], said: doubtsAboutKept(script, entry) };
  }
}

/** What stood there before stands there: an installation was cut off, or undone by hand. */
function planAnew(script: FoundScript, entry: Entry, write: NewScript, names: readonly string[]): Step {
  switch (keepingOf(script, entry)) {
    case "kept":
      return { entry, writes: [write], said: [] };
    case "missing":
      return { entry, writes: [keepOf(script), write], said: [] };
    case "changed": {
      const last = entry.older.at(-1);
      if (last === undefined || !isPutAsideDue(script, entry, names)) {
        return adopt(script, entry, write, names);
      }
      return { entry, writes: [putAside(script, last.name), ...keepAny(script), write], said: [] };
    }
  }
}

/** What stands there is the vendor's, seen for the first time: it is kept, and what was kept before gets another name. */
function adopt(
  script: FoundScript,
  earlier: Entry | undefined,
  write: NewScript,
  names: readonly string[],
): Step {
  const { action, file, path, at, kept, keptPath } = script;
  const before = originalOf(at) ?? null;
  const stray = originalOf(kept);
  const name = freeName(keptName(action), names);
  const { sha256 } = fingerprint(write.bytes);
  const entry: Entry = {
    action,
    file,
    before,
    kept: before === null ? null : keptName(action),
    wrote: [sha256, ...(earlier?.wrote ?? []).filter((each) => each !== sha256)],
    older: [
      ...(earlier?.older ?? []),
      ...(stray === undefined
        ? []
        : [{ name, original: stray, was: earlier === undefined ? "stray" : "replaced" } as const]),
    ],
  };
  const older = stray === undefined ? "-" : name;
  return {
    entry,
    writes: [...(stray === undefined ? [] : [putAside(script, name)]), ...keepAny(script), write],
    said: earlier === undefined ? [] : [message("start", "VK718", { file: path, kept: keptPath, older })],
  };
}

function putAside({ action, keptPath }: FoundScript, name: string): Write {
  return { what: "move", path: keptPath, to: keptPath.slice(0, -keptName(action).length) + name };
}

function keepOf({ path, keptPath }: FoundScript): Write {
  return { what: "keep", path, to: keptPath };
}

function keepAny(script: FoundScript): Write[] {
  return script.at.kind === "absent" ? [] : [keepOf(script)];
}

function doubtsAboutKept(script: FoundScript, entry: Entry): Message[] {
  const keeping = keepingOf(script, entry);
  if (keeping === "kept") return [];
  return [message("start", "VK719", { file: script.keptPath, what: whatChanged[keeping] })];
}

function freeName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const free = `${name}.${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** The folders that are not there yet are made beside, with the manifest in them, and get their name as a whole. */
function firstManifest({ place }: Found, manifest: Manifest, platform: NodeJS.Platform): Write[] {
  const [name, ...below] = place.missing;
  if (name === undefined) return [manifestWrite(place.folder, manifest, platform)];
  const paths = pathsOf(platform);
  const top = paths.join(place.base, name);
  const unfinished = unfinishedFolder(top, platform);
  const inner = below.map((_, depth) => paths.join(unfinished, ...below.slice(0, depth + 1)));
  return [
    ...[unfinished, ...inner].map((path): Write => ({ what: "make-folder", path, mode: 0o755 })),
    manifestWrite(paths.join(unfinished, ...below), manifest, platform),
    { what: "move", path: unfinished, to: top },
  ];
}
