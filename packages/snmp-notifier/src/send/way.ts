import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";

/**
 * What came of listening.
 * - `datagram`: the manager's address and port sent this
 * - `nothing-listens`: the machine there says that its port is closed
 * - `no-way`: this system cannot send there
 * - `silence`: nothing came in that time
 */
export type Heard =
  | { readonly kind: "datagram"; readonly bytes: Buffer }
  | { readonly kind: "nothing-listens" }
  | { readonly kind: "no-way" }
  | { readonly kind: "silence" };

/** The way to one address and port, and to no other: datagrams from elsewhere never come up. */
export interface Way {
  /** This node's own address on it. */
  readonly own: string;
  readonly send: (bytes: Buffer) => void;
  /** What comes next within so many milliseconds. */
  readonly next: (milliseconds: number) => Promise<Heard>;
  readonly close: () => void;
}

/** An address and port as people write them: `192.0.2.1:162`, `[2001:db8::1]:162`. */
export function placeName(address: string, port: number): string {
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Opens a way; undefined where this system knows none. */
export function openWay(address: string, port: number): Promise<Way | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
    const ears = listen(socket);
    socket.once("error", () => {
      resolve(undefined);
    });
    socket.once("connect", () => {
      resolve({
        own: socket.address().address,
        send: (bytes) => {
          socket.send(bytes, (error) => {
            if (error !== null) ears.tell(heardIn(error));
          });
        },
        next: ears.next,
        close: () => {
          socket.removeAllListeners("message").close();
        },
      });
    });
    socket.connect(port, address);
  });
}

function listen(socket: Socket) {
  const heard: Heard[] = [];
  let wake = (): void => undefined;
  const tell = (what: Heard): void => {
    heard.push(what);
    wake();
  };
  socket.on("message", (bytes) => {
    tell({ kind: "datagram", bytes });
  });
  socket.on("error", (error) => {
    tell(heardIn(error));
  });
  const next = async (milliseconds: number): Promise<Heard> => {
    if (heard.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return heard.shift() ?? { kind: "silence" };
  };
  return { tell, next };
}

/** A closed port is told by another error on Windows. */
function heardIn(error: Error): Heard {
  const closed = "code" in error && (error.code === "ECONNREFUSED" || error.code === "ECONNRESET");
  return closed ? { kind: "nothing-listens" } : { kind: "no-way" };
}
