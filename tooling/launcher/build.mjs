// Makes volkit-job.exe, which on Windows runs each tool in a job of its own: node tooling/launcher/build.mjs FILE
// By MinGW (Debian: gcc-mingw-w64-x86-64-win32; on Windows its gcc, for x64, on PATH). The same sources and the same
// compiler give the same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("node tooling/launcher/build.mjs FILE");

const prefix = process.platform === "win32" ? "" : "x86_64-w64-mingw32-";
const sources = fileURLToPath(new URL("../../packages/tool-runner/native/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "volkit-launcher-"));
const run = (tool, ...words) => execFileSync(`${prefix}${tool}`, words, { cwd: sources, stdio: "inherit" });

try {
  const resources = join(work, "resources.o");
  const plain =
    "-Os -ffreestanding -fno-builtin -fno-tree-loop-distribute-patterns -fno-asynchronous-unwind-tables -fno-ident -Wall -Wextra";
  const link = "-nostdlib -s -Wl,--entry,start -Wl,--subsystem,console -Wl,--no-insert-timestamp";
  mkdirSync(dirname(resolve(out)), { recursive: true });
  run("windres", "volkit-job.rc", resources);
  run("gcc", ...`${plain} ${link}`.split(" "), "-o", resolve(out), "volkit-job.c", resources, "-lkernel32");
} finally {
  rmSync(work, { recursive: true });
}
