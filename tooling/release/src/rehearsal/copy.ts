import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { appendFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "../run.js";

/** Makes a repository of its own of what git knows or would take of another, as it stands there, in one commit. */
export async function copyRepository(from: string, to: string): Promise<void> {
  const listed = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: from,
  });
  // A file that was deleted, and this not committed, is still listed.
  for (const path of listed.split("\0").filter((path) => path !== "" && existsSync(join(from, path)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
  const git = (...args: readonly string[]) => run("git", args, { cwd: to });
  await git("init", "--quiet", "--initial-branch", "main");
  const settings = {
    "user.name": "rehearsal",
    "user.email": "rehearsal@localhost",
    "commit.gpgsign": "false",
    "tag.gpgsign": "false",
    "core.hooksPath": ".no-hooks",
  };
  for (const [name, value] of Object.entries(settings)) await git("config", name, value);
  await commitAll(to, "What is to be released");
  await shareFetched(from, to);
}

/** What checks have fetched and keep outside of git, as Node for the bill of materials, is not fetched again. */
async function shareFetched(from: string, to: string): Promise<void> {
  if (!existsSync(join(from, ".cache"))) return;
  await appendFile(join(to, ".git", "info", "exclude"), ".cache\n");
  await symlink(join(from, ".cache"), join(to, ".cache"), "junction");
}

/** Commits all that differs. */
export async function commitAll(folder: string, message: string): Promise<void> {
  await run("git", ["add", "--all"], { cwd: folder });
  await run("git", ["commit", "--quiet", "--message", message], { cwd: folder });
}
