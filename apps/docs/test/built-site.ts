import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The site as `npm run docs:build` makes it, in a folder of its own below another one. */
export interface BuiltSite {
  readonly folder: string;
  /** The paths of its pages: `ja/install.html`. */
  readonly pages: readonly string[];
  readonly files: ReadonlySet<string>;
  readonly read: (path: string) => string;
  readonly remove: () => void;
}

const docs = fileURLToPath(new URL("..", import.meta.url));

export async function buildSite(): Promise<BuiltSite> {
  const above = mkdtempSync(join(tmpdir(), "volkit-site-"));
  const folder = join(above, "some", "where");
  mkdirSync(join(above, "some"));
  writeFileSync(join(above, "index.html"), "not the site\n");
  await promisify(execFile)(process.execPath, [join(docs, "build.mjs"), folder], { maxBuffer: 1e8 });
  const entries = readdirSync(folder, { encoding: "utf8", recursive: true }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  return {
    folder,
    pages: entries.filter((path) => path.endsWith(".html") && path !== "404.html"),
    files: new Set(entries),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    remove: () => {
      rmSync(above, { recursive: true, force: true });
    },
  };
}

/** A server of `docs:read` on this machine, for the folder two above the site. */
export async function readSite({
  folder,
}: BuiltSite): Promise<{ readonly url: string; readonly end: () => void }> {
  const server = spawn(process.execPath, [join(docs, "read.mjs"), join(folder, "..", "..")]);
  for await (const line of createInterface(server.stdout)) {
    const [url] = /^http:\S+/.exec(line) ?? [];
    if (url !== undefined) return { url: `${url}some/where/`, end: () => server.kill() };
  }
  throw new Error("docs:read ended without saying where it is");
}

/** Every link of a page to this site, as a path in it, with its anchor. */
export function linksOfPage(
  html: string,
  place: string,
): readonly { readonly path: string; readonly anchor: string }[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, target = ""]) => target.replaceAll("&amp;", "&"))
    .filter((target) => !/^(?:[a-z]+:|\/\/)/.test(target))
    .map((target) => {
      const [path = "", anchor = ""] = target.split("#", 2);
      const to = path === "" ? place : posix.join(posix.dirname(place), decodeURI(path));
      return { path: to, anchor: decodeURIComponent(anchor) };
    });
}
