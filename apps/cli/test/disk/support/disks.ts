import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onTestFinished, type TestContext } from "vitest";

/** A folder that is gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "volkit-disk-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A file system in memory, mounted until the test has finished. */
export function tmpfs(context: TestContext, options: string): string {
  return mounted(context, ["-t", "tmpfs", "-o", options, "tmpfs"]);
}

/** Lets nothing more be written to a file system that is mounted. */
export function makeReadOnly(context: TestContext, root: string): void {
  must(context, "mount", ["-o", "remount,ro", root]);
}

/** A file system of 8 MiB on a loop device, mounted until the test has finished, with what freezes and thaws it. */
export function ext4(context: TestContext): { root: string; freeze: () => void; thaw: () => void } {
  const image = join(temporaryFolder(), "image");
  must(context, "truncate", ["-s", "8M", image]);
  must(context, "mkfs.ext4", ["-q", "-F", image]);
  const root = mounted(context, ["-t", "ext4", "-o", "loop", image]);
  const thaw = (): void => {
    run("fsfreeze", ["--unfreeze", root]);
  };
  onTestFinished(thaw);
  return {
    root,
    freeze: () => {
      must(context, "fsfreeze", ["--freeze", root]);
    },
    thaw,
  };
}

/** The modes of `fuse_disk.py`. */
type FuseMode = "sound" | "lies" | "eio-write" | "eio-fsync" | "eio-read" | "slow" | "hang-fsync";

const python = "/usr/bin/python3";
const fuseDisk = fileURLToPath(new URL("fuse_disk.py", import.meta.url));

/** A file system that fails in one way, served by a process until the test has finished or `end` is called. */
export async function fuse(context: TestContext, mode: FuseMode): Promise<{ root: string; end: () => void }> {
  must(context, python, ["-c", "try: import fusepy\nexcept ImportError: import fuse; fuse.FUSE"]);
  const root = join(temporaryFolder(), "root");
  mkdirSync(root);
  const server = spawn(python, [fuseDisk, mode, root], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const end = (): void => {
    server.kill("SIGKILL");
  };
  onTestFinished(() => {
    end();
    unmount(root);
  });

  while (!isMounted(root)) {
    if (server.exitCode !== null) context.skip(`FUSE cannot be used here: ${said.split("\n", 1).join("")}`);
    await pause(20);
  }
  return { root, end };
}

/** The command that runs a program as a user without rights; this very user where it has no special ones. */
export function unprivileged(context: TestContext, file: string, words: readonly string[]) {
  if (process.getuid?.() !== 0) return { file, words };
  const asNobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "--", file, ...words];
  must(context, "/usr/bin/setpriv", [...asNobody, "--version"]);
  return { file: "/usr/bin/setpriv", words: asNobody };
}

function mounted(context: TestContext, what: readonly string[]): string {
  const root = join(temporaryFolder(), "root");
  mkdirSync(root);
  must(context, "mount", [...what, root]);
  onTestFinished(() => {
    unmount(root);
  });
  return root;
}

function unmount(root: string): void {
  for (const options of [[], ["--lazy"]]) if (isMounted(root)) run("umount", [...options, root]);
}

function isMounted(root: string): boolean {
  return readFileSync("/proc/self/mounts", "utf8").includes(` ${root} `);
}

/** Skips the test, saying why, where the machine does not let it have its disk. */
function must(context: TestContext, program: string, args: readonly string[]): void {
  const { status, why } = run(program, args);
  context.skip(status !== 0, `${program} cannot be used here: ${why}`);
}

function run(program: string, args: readonly string[]): { status: number | null; why: string } {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 20_000 });
  return { status, why: error?.message ?? stderr.trim() };
}
