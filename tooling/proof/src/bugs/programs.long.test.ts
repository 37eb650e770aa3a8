import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openPrograms } from "./programs.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

test("a bundled program knows the file that it begins with, by which it starts itself", async () => {
  const programs = await openPrograms(root);
  try {
    const program = await programs.bundled();
    chmodSync(program, 0o666);
    const lifeKeeper = join(dirname(program), "lifekeeper");
    mkdirSync(join(lifeKeeper, "Admin"), { recursive: true });
    const { stderr } = spawnSync(process.execPath, [program, "install", "--dry-run", "--lang", "en"], {
      env: { LKROOT: lifeKeeper },
      encoding: "utf8",
    });
    expect(stderr).toContain(`VK726 The program ${program}, `);
  } finally {
    await programs.remove();
  }
});
