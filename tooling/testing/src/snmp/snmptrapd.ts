import { spawn, type ChildProcess } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const program = "/usr/sbin/snmptrapd";

/** Whether there is a manager to be tested with; why not, where tests are skipped for that. */
export const hasSnmptrapd = existsSync(program);
export const noSnmptrapd = `${program} is not installed`;

/** What the manager knows. There is a user for every hash, named as the hash is. */
export const known = {
  community: "volkit-community",
  authentication: "volkit-authentication",
  privacy: "volkit-privacy",
} as const;

const hashes = ["SHA", "SHA-224", "SHA-256", "SHA-384", "SHA-512"];

/** Net-SNMP's snmptrapd: a manager that is not ours. It listens at one port of both loopback addresses. */
export interface Snmptrapd {
  readonly port: number;
  /** The notifications it logged, as soon as there are so many: their parts in order, objects as `OID = TYPE: value`. */
  readonly logged: (atLeast: number) => Promise<string[][]>;
  /** All that it wrote. */
  readonly log: () => string;
  /** Holds it, as a machine that hangs does. */
  readonly hold: () => void;
  readonly goOn: () => void;
  /** Ends it and starts it again: its engine has begun anew. */
  readonly restart: () => Promise<void>;
  readonly end: () => Promise<void>;
}

const mark = "VOLKIT";
const byNumbers = [
  String.raw`format1 ${mark}\t1\t%N\t%w\t%q\t%A\t%v\n`,
  String.raw`format2 ${mark}\t2\t%v\n`,
  "outputOption n",
];

/** `modules` are folders with MIB modules, ours among them: it calls everything by its name then, in lines of its own. */
export async function startSnmptrapd(modules?: string): Promise<Snmptrapd> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-snmptrapd-"));
  const file = (name: string): string => join(folder, name);
  const users = hashes.map(
    (hash) => `createUser ${hash} ${hash} "${known.authentication}" AES "${known.privacy}"`,
  );
  const may = hashes.map((hash) => `authUser log ${hash} authpriv`);
  const configuration = [
    `authCommunity log ${known.community}`,
    ...users,
    ...may,
    ...(modules === undefined ? byNumbers : []),
  ];
  writeFileSync(file("configuration"), `${configuration.join("\n")}\n`);
  const port = await freePort();
  const log = (): string => (existsSync(file("log")) ? readFileSync(file("log"), "utf8") : "");
  let running = await start(folder, port, log, modules);

  return {
    port,
    log,
    logged: async (atLeast) => {
      for (;;) {
        const lines = log()
          .split("\n")
          .filter((line) => line.startsWith(mark));
        if (lines.length >= atLeast) return lines.map((line) => line.split("\t").slice(1));
        await pause(20);
      }
    },
    hold: () => running.kill("SIGSTOP"),
    goOn: () => running.kill("SIGCONT"),
    restart: async () => {
      await end(running);
      rmSync(file("log"));
      running = await start(folder, port, log, modules);
    },
    end: async () => {
      await end(running);
      rmSync(folder, { recursive: true });
    },
  };
}

async function start(
  folder: string,
  port: number,
  log: () => string,
  modules: string | undefined,
): Promise<ChildProcess> {
  const places = [`udp:127.0.0.1:${port}`, `udp6:[::1]:${port}`];
  const words = [
    "-f",
    "-C",
    "-c",
    join(folder, "configuration"),
    "-Lf",
    join(folder, "log"),
    ...(modules === undefined ? ["-On"] : ["-M", modules, "-m", "VOLKIT-MIB"]),
    ...places,
  ];
  const environment = { SNMP_PERSISTENT_DIR: join(folder, "kept"), SNMPCONFPATH: folder, MIBS: "" };
  const child = spawn(program, words, { env: environment, stdio: "ignore" });
  while (!log().includes("NET-SNMP version")) {
    if (child.exitCode !== null) throw new Error(`snmptrapd ended: ${log()}`);
    await pause(20);
  }
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGCONT");
  child.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const socket = createSocket("udp6");
  socket.bind(0);
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  return port;
}
