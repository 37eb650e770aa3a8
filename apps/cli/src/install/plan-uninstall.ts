import { message, type Message } from "@volkit/kit-orchestrator";
import type { Found, FoundScript } from "./found.js";
import { clearingOf, removalOf, unfinishedFolder } from "./leftovers.js";
import { manifestWrite } from "./manifest-write.js";
import { entryOf, type Entry, type Manifest } from "./manifest.js";
import { keptName, manifestName } from "./names.js";
import { pathsOf } from "./paths.js";
import type { Plan } from "./plan.js";
import { isPutAsideDue, isVolkits, keepingOf, standingOf } from "./standing.js";
import { unusableManifest } from "./unusable-manifest.js";
import { whatChanged } from "./what-changed.js";
import type { Write } from "./write.js";

type Step = { readonly writes: readonly Write[]; readonly said: readonly Message[] };
type Planned = Step | { readonly refused: Message };

/**
 * Pure: what puts everything back as it was before the installation, from what was found. Where somebody has changed
 * a script or what is kept, it is refused as a whole. What a vendor's update has put over a script stays.
 */
export function planUninstall(found: Found, besides: readonly Write[], platform: NodeJS.Platform): Plan {
  const unusable = unusableManifest(found, platform);
  if (unusable !== undefined) return { kind: "refused", said: [unusable] };
  if (found.manifest.kind !== "manifest") return planNothing(found, besides, platform);
  const { manifest } = found.manifest;

  const planned = found.scripts.map((script) =>
    planScript(script, entryOf(manifest, script.action), found.names),
  );
  const refused = planned.flatMap((each) => ("refused" in each ? [each.refused] : []));
  if (refused.length > 0) return { kind: "refused", said: refused };

  const steps = planned.flatMap((each) => ("refused" in each ? [] : [each]));
  const writes = steps.flatMap((step) => step.writes);
  return {
    kind: "planned",
    said: steps.flatMap((step) => step.said),
    writes: [
      ...clearingOf(found, platform),
      ...(manifest.state === "uninstalling"
        ? []
        : [manifestWrite(found.place.folder, { ...manifest, state: "uninstalling" }, platform)]),
      ...writes,
      ...besides,
      ...removalOfManifest(found, manifest, writes, platform),
    ],
  };
}

/** Nothing is installed; a script of volkit's that no manifest knows of cannot be undone. */
function planNothing(found: Found, besides: readonly Write[], platform: NodeJS.Platform): Plan {
  const unknown = found.scripts.filter(({ at }) => isVolkits(at));
  if (unknown.length > 0) {
    const said = unknown.map(({ path, keptPath }) =>
      message("start", "VK715", { file: path, kept: keptPath }),
    );
    return { kind: "refused", said };
  }
  return { kind: "planned", writes: [...clearingOf(found, platform), ...besides], said: [] };
}

function planScript(script: FoundScript, entry: Entry | undefined, names: readonly string[]): Planned {
  const { path, keptPath } = script;
  if (entry === undefined) return { writes: [], said: [] };
  const keeping = keepingOf(script, entry);
  const older = entry.older
    .filter(({ name, was }) => was === "replaced" && names.includes(name))
    .map(({ name }) => message("start", "VK721", { file: path, older: name }));
  const standing = standingOf(script, entry);
  switch (standing) {
    case "edited":
      return { refused: message("start", "VK717", { file: path, what: whatChanged.edited }) };
    case "foreign": {
      const kept = script.kept.kind === "absent" ? "-" : keptPath;
      return { writes: [], said: [message("start", "VK720", { file: path, kept }), ...older] };
    }
    case "ours":
    case "gone":
      if (keeping !== "kept") {
        return { refused: message("start", "VK717", { file: keptPath, what: whatChanged[keeping] }) };
      }
      return {
        writes: [
          entry.before === null ? { what: "remove", path } : { what: "move", path: keptPath, to: path },
          ...strayBack(script, entry, names),
        ],
        said: older,
      };
    case "original":
      if (keeping === "changed" && !isPutAsideDue(script, entry, names)) {
        return { refused: message("start", "VK717", { file: keptPath, what: whatChanged.changed }) };
      }
      return {
        writes: [
          ...(keeping === "kept" && entry.before !== null
            ? [{ what: "remove", path: keptPath } as const]
            : []),
          ...(keeping === "changed" ? [] : strayBack(script, entry, names)),
        ],
        said: older,
      };
  }
}

/** What stood at the kept name before the first installation. */
function strayBack({ action, keptPath }: FoundScript, { older }: Entry, names: readonly string[]): Write[] {
  const folder = keptPath.slice(0, -keptName(action).length);
  return older
    .filter(({ name, was }) => was === "stray" && names.includes(name))
    .map(({ name }) => ({ what: "move", path: folder + name, to: keptPath }));
}

/**
 * The manifest goes last. Where the folders were made for the scripts and nothing else stands in them, they lose
 * their name first, as a whole, so that no folder is left of which nobody knows.
 */
function removalOfManifest(
  found: Found,
  manifest: Manifest,
  writes: readonly Write[],
  platform: NodeJS.Platform,
): Write[] {
  const paths = pathsOf(platform);
  const { folder } = found.place;
  const file: Write = { what: "remove", path: paths.join(folder, manifestName) };
  const { folders } = manifest;
  if (folders.length === 0) return [file];

  const top = folders.slice(1).reduce((path) => paths.dirname(path), folder);
  const gone = writes.flatMap(({ what, path }) => (what === "remove" || what === "move" ? [path] : []));
  const left = found.names
    .filter((name) => name !== manifestName && !isUnfinished(name))
    .filter((name) => !gone.includes(paths.join(folder, name)));
  const areAlone = left.length === 0 && found.above.slice(0, folders.length - 1).every((count) => count <= 1);
  if (areAlone) {
    const unfinished = unfinishedFolder(top, platform);
    return [
      { what: "move", path: top, to: unfinished },
      ...removalOf(unfinished, folders.slice(1), platform),
    ];
  }
  const innermostFirst = folders.map((_, depth) =>
    folders.slice(0, depth).reduce((path) => paths.dirname(path), folder),
  );
  return [file, ...innermostFirst.map((path): Write => ({ what: "remove-folder", path }))];
}

function isUnfinished(name: string): boolean {
  return name.endsWith(".volkit-writing");
}
