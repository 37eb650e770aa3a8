import { spawn, spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ModuleOnDisk } from "./mib-tools.js";

export const hasTrapDaemon = spawnSync("snmptrapd", ["-v"]).error === undefined;

/** What {@link startTrapDaemon} takes. */
export const secrets = {
  community: "a-community",
  authentication: "auth-password",
  privacy: "priv-password",
};
export const user = "operator";

/** A manager: Net-SNMP's snmptrapd on loopback, with the module loaded. */
export interface TrapDaemon {
  readonly port: number;
  /** What it has noted since it was last asked, once `text` stands in it; whatever is there after five seconds. */
  readonly noted: (text: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function startTrapDaemon(module: ModuleOnDisk): Promise<TrapDaemon> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-trapd-"));
  const [settings, log] = [join(folder, "snmptrapd.conf"), join(folder, "log")];
  const { community, authentication, privacy } = secrets;
  writeFileSync(
    settings,
    `authCommunity log ${community}\ncreateUser ${user} SHA ${authentication} AES ${privacy}\nauthUser log ${user} priv\n`,
  );
  writeFileSync(log, "");
  const port = await freePort();
  const daemon = spawn(
    "snmptrapd",
    [
      ...["-f", "-Lf", log, "-C", "-c", settings],
      ...["-M", module.path, "-m", "VOLKIT-MIB", `udp:127.0.0.1:${String(port)}`],
    ],
    { stdio: "ignore", env: { ...process.env, SNMP_PERSISTENT_DIR: folder } },
  );
  const ended = once(daemon, "exit");
  let read = 0;
  const noted = async (text: string): Promise<string> => {
    for (let left = 100; left > 0 && !unread().includes(text); left -= 1) await pause(50);
    const news = unread();
    read += news.length;
    return news;
  };
  await noted("NET-SNMP version");
  return {
    port,
    noted,
    stop: async () => {
      daemon.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };

  function unread(): string {
    return readFileSync(log, "utf8").slice(read);
  }
}

/** A UDP port of loopback that nobody listens at. */
export async function freePort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}
