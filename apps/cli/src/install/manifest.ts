import * as z from "zod/mini";
import { installedActions, type InstalledAction } from "./names.js";

const original = z.union([
  z.strictObject({ kind: z.literal("file"), size: z.number(), sha256: z.string() }),
  z.strictObject({ kind: z.literal("link"), target: z.string() }),
]);

/**
 * What stood at the kept name when that was needed, under another name.
 * - `stray`: it stood there before the first installation, and goes back with the last
 * - `replaced`: it was kept, until a vendor's update brought a newer script
 */
const older = z.strictObject({ name: z.string(), original, was: z.enum(["stray", "replaced"]) });

const entry = z.strictObject({
  action: z.enum(installedActions),
  /** The script's name as it stands in the folder. */
  file: z.string(),
  /** What stood there before volkit; null where nothing did. */
  before: z.nullable(original),
  /** The name it is kept under; null where there was nothing to keep. */
  kept: z.nullable(z.string()),
  /** SHA-256 of what volkit writes there, the newest first: several only while an installation is under way. */
  wrote: z.array(z.string()),
  older: z.array(older),
});

const manifest = z.strictObject({
  format: z.literal("volkit installation 1"),
  state: z.enum(["installing", "installed", "uninstalling"]),
  version: z.string(),
  program: z.array(z.string()),
  lifeKeeperRoot: z.string(),
  configuration: z.string(),
  tags: z.array(z.string()),
  /** The names of the folders that were made for the scripts, the outermost first. */
  folders: z.array(z.string()),
  files: z.array(entry),
});

/** What an installation has done and is about to do, kept beside the scripts and written before them. */
export type Manifest = z.output<typeof manifest>;

/** What is known of one action's script. */
export type Entry = z.output<typeof entry>;

/**
 * - `newer`: another release wrote it, in a format that this one does not know
 * - `damaged`: it is no manifest
 */
export type ParsedManifest =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  | { readonly kind: "newer"; readonly format: string }
  | { readonly kind: "damaged" };

export function parseManifest(text: string): ParsedManifest {
  const content = contentOf(text);
  const parsed = manifest.safeParse(content);
  if (parsed.success) return { kind: "manifest", manifest: parsed.data };
  const format = formatOf(content);
  return /^volkit installation [2-9]\d*$|^volkit installation 1\d+$/.test(format)
    ? { kind: "newer", format }
    : { kind: "damaged" };
}

/** The same manifest is always the same bytes. */
export function manifestText(content: Manifest): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}

export function entryOf(content: Manifest | undefined, action: InstalledAction): Entry | undefined {
  return content?.files.find((each) => each.action === action);
}

function contentOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function formatOf(content: unknown): string {
  const isObject = typeof content === "object" && content !== null;
  return isObject && "format" in content && typeof content.format === "string" ? content.format : "";
}
