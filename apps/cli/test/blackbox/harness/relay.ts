import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A Windows program to start. Texts and paths are as Windows has them. */
export interface WindowsStart {
  readonly file: string;
  readonly commandLine: string;
  readonly folder: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A Windows program that was started. Its exit status is whole, all 32 bits; null where it was killed from here. */
export interface WindowsProgram {
  readonly exit: Promise<number | null>;
  readonly kill: () => void;
}

/** How often, and how long in between (ms), a relay that is not there is tried again: it may be about to come back. */
const tries = 100;
const betweenTries = 200;

/** Starts a program through the relay of `tooling/wine`, whose source says how it is spoken to. */
export function startThroughRelay(port: number, start: WindowsStart): WindowsProgram {
  const { file, commandLine, folder, stdout, stderr, environment } = start;
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const order = Buffer.concat([file, commandLine, folder, stdout, stderr, ...variables, ""].map(ended));
  let said = "";
  let isKilled = false;
  let socket: Socket | undefined;
  const exit = connected(port).then(
    (connection) =>
      new Promise<number | null>((resolve, reject) => {
        socket = connection;
        socket.write(Buffer.concat([fourBytes(order.length), order]));
        if (isKilled) socket.write("k");
        socket.on("data", (chunk: Buffer) => (said += chunk.toString("latin1")));
        socket.on("error", reject);
        socket.on("end", () => {
          connection.end();
          const [, code] = /^ended (\d+)$/m.exec(said) ?? [];
          if (code === undefined) reject(new Error(`The relay did not start ${file}: ${said.trim()}`));
          else resolve(isKilled ? null : Number(code));
        });
      }),
  );
  return {
    exit,
    kill: () => {
      if (isKilled || socket?.destroyed === true) return;
      isKilled = true;
      socket?.write("k");
    },
  };
}

async function connected(port: number): Promise<Socket> {
  for (let tried = 1; ; tried += 1) {
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const failure = await new Promise<Error | undefined>((resolve) => {
      socket.once("error", resolve);
      socket.once("connect", () => {
        resolve(undefined);
      });
    });
    if (failure === undefined) return socket;
    if (tried === tries) throw failure;
    await pause(betweenTries);
  }
}

/** Ends a process by its Windows id, where it is still there. */
export function endThroughRelay(port: number, pid: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", resolve).on("close", resolve).resume();
    socket.write(Buffer.concat([Buffer.from("kill"), fourBytes(pid)]));
  });
}

function ended(text: string): Buffer {
  return Buffer.from(`${text}\0`, "utf16le");
}

function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
