import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../read.mjs", import.meta.url));

test("docs:read answers addresses that cannot be read, and goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "volkit-read-"));
  writeFileSync(join(folder, "index.html"), "the site");
  const server = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const line = String(await once(createInterface(server.stdout), "line"));
    const [, port] = /:(\d+)\//.exec(line) ?? [];
    for (const address of ["/%ff", "//", "/%", "/%00", "/%2e%2e/%2e%2e/etc/passwd"])
      expect([address, await firstLineOf(Number(port), address)]).toEqual([
        address,
        "HTTP/1.1 404 Not Found",
      ]);
    expect(await firstLineOf(Number(port), "/")).toBe("HTTP/1.1 200 OK");
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});

/** Asks for an address as it stands: fetch would set it right. */
async function firstLineOf(port: number, address: string): Promise<string | undefined> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET ${address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  return (await text(socket)).split("\r\n")[0];
}
