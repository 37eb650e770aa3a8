import { createSocket } from "node:dgram";
import { startUdpPeer, type UdpPeer } from "./udp-peer.js";

/**
 * What becomes of the n-th datagram of a direction, from 1 on: it is passed on by `pass`, as it is, changed, late, more
 * than once, or not at all.
 */
export type Passes = (datagram: Buffer, pass: (datagram: Buffer) => void, n: number) => void;

export interface UdpRelay extends UdpPeer {
  /** What came in, by direction. */
  readonly seen: { readonly there: readonly Buffer[]; readonly back: readonly Buffer[] };
}

const asItIs: Passes = (datagram, pass) => {
  pass(datagram);
};

/** Stands between a sender and a port of this machine, and may do with what it passes what networks do. */
export async function startUdpRelay(
  to: number,
  { there = asItIs, back = asItIs }: { readonly there?: Passes; readonly back?: Passes },
): Promise<UdpRelay> {
  const far = createSocket("udp4");
  const seen: { readonly there: Buffer[]; readonly back: Buffer[] } = { there: [], back: [] };
  let answer: (datagram: Buffer) => void = () => undefined;
  far.on("error", () => undefined);
  far.on("message", (datagram) => {
    seen.back.push(datagram);
    back(
      datagram,
      (bytes) => {
        answer(bytes);
      },
      seen.back.length,
    );
  });
  const near = await startUdpPeer((datagram, reply) => {
    answer = reply;
    seen.there.push(datagram);
    there(
      datagram,
      (bytes) => {
        far.send(bytes, to, "127.0.0.1");
      },
      seen.there.length,
    );
  });
  return {
    port: near.port,
    seen,
    close: () => {
      near.close();
      far.removeAllListeners("message").unref();
    },
  };
}
