import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";

/** A system whose look-ups of names hang for a minute, as with a name server behind a broken firewall. */
const hungLookUp = `#include <unistd.h>
#include <netdb.h>
int getaddrinfo(const char *n, const char *s, const struct addrinfo *h, struct addrinfo **r) { sleep(60); return EAI_AGAIN; }
`;

const hasCompiler = process.platform === "linux" && spawnSync("cc", ["--version"]).status === 0;

test.skipIf(!hasCompiler)(
  "a look-up that hangs keeps no notification past its answer (else skipped: no cc)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "volkit-hung-"));
    try {
      const [source, library] = [join(folder, "hung.c"), join(folder, "hung.so")];
      writeFileSync(source, hungLookUp);
      expect(spawnSync("cc", ["-shared", "-fPIC", "-o", library, source]).status).toBe(0);
      const how = "--port 162 --version 2c --community env:COMMUNITY --timeout 1 --retries 0 --node NODEA";
      const base = ["--base", "1.3.6.1.4.1.8072.9999.9999.865548", "--host", "central.test"];
      const { stdout, seconds } = await startProgram({
        words: ["snmp-notify", "central", "test", ...how.split(" "), ...base],
        environment: { COMMUNITY: "public", LD_PRELOAD: library, PATH: process.env["PATH"] ?? "" },
        folder,
      });
      expect(JSON.parse(stdout)).toEqual({ kind: "not-sent", why: "no-address", about: "central.test" });
      expect(seconds).toBeLessThan(10);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  30_000,
);
