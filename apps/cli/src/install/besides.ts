import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { copiesText, type Copy } from "../configuration/last-valid.js";
import { lastValidFile } from "../configuration/place.js";
import type { System } from "../system.js";
import { writingName } from "./names.js";
import { pathsOf } from "./paths.js";
import { storedCodePage, systemFile, systemFileText } from "./system-file.js";
import type { Write } from "./write.js";

/** What an installation writes besides the scripts: the system's code page, and the configuration for when it breaks. */
export async function writesBesides(
  copies: readonly Copy[] | undefined,
  codePage: number | undefined,
  system: System,
): Promise<Write[]> {
  const [kept, stored] = [lastValidFile(system), systemFile(system)];
  return [
    ...clearing(system),
    ...(kept === undefined || copies === undefined
      ? []
      : await fileWrites(kept, copiesText(copies), { file: 0o600, folder: 0o700 }, system)),
    ...(stored === undefined || codePage === undefined
      ? []
      : await fileWrites(stored, systemFileText(codePage), { file: 0o644, folder: 0o755 }, system)),
  ];
}

/** What takes away again what is of no use without the scripts. The configuration and the records stay. */
export async function removalsBesides(system: System): Promise<Write[]> {
  const file = systemFile(system);
  if (file === undefined || (await storedCodePage(system)) === undefined) return clearing(system);
  const folder = pathsOf(system.platform).dirname(file);
  return [...clearing(system), { what: "remove", path: file }, { what: "remove-folder", path: folder }];
}

/** What a run that was killed has left half written. */
function clearing(system: System): Write[] {
  return [lastValidFile(system), systemFile(system)]
    .filter((file) => file !== undefined)
    .map((file) => unfinishedOf(file, system))
    .filter((unfinished) => existsSync(unfinished))
    .map((path) => ({ what: "remove", path }));
}

interface Modes {
  readonly file: number;
  readonly folder: number;
}

async function fileWrites(path: string, text: string, modes: Modes, system: System): Promise<Write[]> {
  const bytes = Buffer.from(text);
  const there = await readFile(path).catch(() => undefined);
  if (there?.equals(bytes) === true) return [];
  const folders = missingFolders(pathsOf(system.platform).dirname(path), system);
  return [
    ...folders.map((folder): Write => ({ what: "make-folder", path: folder, mode: modes.folder })),
    { what: "write", path, bytes, mode: modes.file },
  ];
}

function missingFolders(folder: string, system: System): string[] {
  const above = pathsOf(system.platform).dirname(folder);
  if (above === folder || existsSync(folder)) return [];
  return [...missingFolders(above, system), folder];
}

function unfinishedOf(path: string, system: System): string {
  const paths = pathsOf(system.platform);
  return paths.join(paths.dirname(path), writingName(paths.basename(path)));
}
