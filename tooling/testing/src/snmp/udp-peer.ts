import { createSocket } from "node:dgram";
import { once } from "node:events";

/** Somebody at the other end of UDP, on loopback. */
export interface UdpPeer {
  readonly port: number;
  readonly close: () => void;
}

/** What the peer does with a datagram. `answer` sends one back from its own port, `elsewhere` from another. */
export type Hears = (datagram: Buffer, answer: Answer, elsewhere: Answer) => void;
export type Answer = (datagram: Buffer) => void;

/** Listens at a free port of its own. */
export async function startUdpPeer(hears: Hears): Promise<UdpPeer> {
  const socket = createSocket("udp4");
  const other = createSocket("udp4");
  let isOpen = true;
  socket.on("message", (datagram, { port, address }) => {
    const answer = (bytes: Buffer): void => {
      if (isOpen) socket.send(bytes, port, address);
    };
    const elsewhere = (bytes: Buffer): void => {
      if (isOpen) other.send(bytes, port, address);
    };
    hears(datagram, answer, elsewhere);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return {
    port: socket.address().port,
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      socket.close();
      other.close();
    },
  };
}
