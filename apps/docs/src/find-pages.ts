import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sitePageOf, type SitePage } from "./site-page.js";

/** Every page of the site, by the Markdown in this repository. */
export function findPages(root: string): readonly SitePage[] {
  const rooms = ["apps", "packages", "tooling"].flatMap((folder) => roomsIn(root, folder));
  const files = [
    ...markdownIn(root, ""),
    ...rooms.flatMap((room) => readmesIn(root, room)),
    ...foldersBelow(root, "apps/docs").flatMap((folder) => markdownIn(root, folder)),
  ];
  return files.toSorted().flatMap((file) => sitePageOf(file) ?? []);
}

function roomsIn(root: string, folder: string): readonly string[] {
  return foldersOf(root, folder).filter((room) => room !== "apps/docs");
}

function readmesIn(root: string, room: string): readonly string[] {
  return ["README.md", "README.ja.md"]
    .map((name) => `${room}/${name}`)
    .filter((file) => existsSync(join(root, file)));
}

function markdownIn(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map(({ name }) => name);
  return names.map((name) => (folder === "" ? name : `${folder}/${name}`));
}

/** A folder and all below it, but for what tools put there. */
function foldersBelow(root: string, folder: string): readonly string[] {
  return [folder, ...foldersOf(root, folder).flatMap((below) => foldersBelow(root, below))];
}

function foldersOf(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$|dist$)/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`);
}
