import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startProgram } from "../blackbox/harness/program.js";
import { environment, managersAt } from "./support/managers.js";

it.skipIf(process.platform === "win32")(
  "volkit alarm test ends at Ctrl-C, with what it has started, and claims nothing",
  async () => {
    const silent = createSocket("udp4").bind(0, "127.0.0.1");
    await once(silent, "listening");
    let heard = 0;
    silent.on("message", () => (heard += 1));
    const folder = mkdtempSync(join(tmpdir(), "volkit-ended-"));
    const config = join(folder, "volkit.json");
    const [, manager] = managersAt(silent.address().port);
    writeFileSync(
      config,
      JSON.stringify({ snmp: { notifier: "snmp", timeout: 0.5, retries: 10, managers: [manager] } }),
    );

    const { exit, stdout, stderr, seconds } = await startProgram({
      words: ["alarm", "test", "--config", config],
      environment,
      folder,
      signal: { name: "SIGINT", when: () => heard > 0 },
    });
    const tries = heard;
    expect({ exit, stdout, stderr }).toEqual({ exit: 1, stdout: "", stderr: "" });
    expect(seconds).toBeLessThan(4);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(heard, "sent after it was ended").toBe(tries);
    silent.close();
    rmSync(folder, { recursive: true });
  },
);
