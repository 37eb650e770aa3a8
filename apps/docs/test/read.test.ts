import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const program = fileURLToPath(new URL("../read.mjs", import.meta.url));

test("the site is served from its folder alone, whatever is asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "volkit-read-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, "index.html"), "home\n");
  const url = await served(folder);
  for (const path of ["%ff", "%", "%00", "no-such.html", "..%2f..%2fetc%2fpasswd"])
    expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
  expect(await (await fetch(url)).text()).toBe("home\n");
});

async function served(folder: string): Promise<string> {
  const server = spawn(process.execPath, [program, folder]);
  onTestFinished(() => {
    server.kill();
  });
  for await (const line of createInterface(server.stdout)) {
    const [url] = /^http:\S+\//.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error("the server ended without saying where it is");
}
