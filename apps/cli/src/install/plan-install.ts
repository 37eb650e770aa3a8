import type { Found } from "./found.js";
import { clearingOf, unfinishedFolder } from "./leftovers.js";
import { manifestWrite } from "./manifest-write.js";
import { entryOf, manifestText, type Manifest } from "./manifest.js";
import type { InstalledAction } from "./names.js";
import { pathsOf } from "./paths.js";
import type { Plan } from "./plan.js";
import { planScript } from "./plan-script.js";
import { unusableManifest } from "./unusable-manifest.js";
import type { Write } from "./write.js";

/** What is to stand there after the installation. */
export interface Wanted {
  readonly scripts: ReadonlyMap<InstalledAction, Uint8Array>;
  readonly about: Pick<Manifest, "version" | "program" | "lifeKeeperRoot" | "configuration" | "tags">;
  /** What else belongs to the installation, and is written when the scripts are. */
  readonly besides: readonly Write[];
  readonly platform: NodeJS.Platform;
}

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
    const wasInstalled = before?.state === "installed";
    return planScript(script, entryOf(before, script.action), bytes, found.names, wasInstalled);
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
