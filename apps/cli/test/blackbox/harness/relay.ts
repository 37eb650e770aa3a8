import { connect } from "node:net";

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

/** Starts a program through the relay of `tooling/wine`, whose source says how it is spoken to. */
export function startThroughRelay(port: number, start: WindowsStart): WindowsProgram {
  const { file, commandLine, folder, stdout, stderr, environment } = start;
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const order = Buffer.concat([file, commandLine, folder, stdout, stderr, ...variables, ""].map(ended));
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.write(Buffer.concat([fourBytes(order.length), order]));

  let said = "";
  let isKilled = false;
  const exit = new Promise<number | null>((resolve, reject) => {
    socket.on("data", (chunk: Buffer) => (said += chunk.toString("latin1")));
    socket.on("error", reject);
    socket.on("end", () => {
      socket.end();
      const [, code] = /^ended (\d+)$/m.exec(said) ?? [];
      if (code === undefined) reject(new Error(`The relay did not start ${file}: ${said.trim()}`));
      else resolve(isKilled ? null : Number(code));
    });
  });
  return {
    exit,
    kill: () => {
      if (isKilled || socket.destroyed) return;
      isKilled = true;
      socket.write("k");
    },
  };
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
