import { stat } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { codeOf, reasonOf } from "./system-error.js";
import type { Hold, Way } from "./way.js";

/**
 * Linux: the lock is a listening socket in the abstract namespace (unix(7)). No two can have one name, it is no
 * file, and it is gone with its process. Its name holds the folder's device and inode. Any user of the machine
 * could take such a name; and processes in different network namespaces do not see each other's.
 */
export const abstractSocket: Way = {
  async hold(folder, name, atOnce) {
    const address = await addressOf(folder, name);
    return address.kind === "known" ? listenAt(address.path, atOnce) : address;
  },
  async isHeld(folder, name) {
    const address = await addressOf(folder, name);
    return address.kind === "known" && isListenedAt(address.path);
  },
};

type Address =
  { readonly kind: "known"; readonly path: string } | { readonly kind: "failed"; readonly why: string };

async function addressOf(folder: string, name: string): Promise<Address> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    return { kind: "known", path: `\0volkit/${dev.toString(36)}/${ino.toString(36)}/${name}` };
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}

function listenAt(path: string, atOnce: () => void): Promise<Hold> {
  return new Promise((resolve) => {
    const server = createServer((caller) => caller.destroy());
    server.once("error", (error) => {
      resolve(codeOf(error) === "EADDRINUSE" ? { kind: "busy" } : { kind: "failed", why: reasonOf(error) });
    });
    server.listen(path, () => {
      resolve({
        kind: "held",
        release: () =>
          new Promise((released) => {
            server.close(() => {
              released();
            });
          }),
      });
    });
    server.unref();
    if (server.listening) atOnce();
  });
}

/** Only a refusal says that nobody listens: an owner that is stopped lets callers queue until it takes no more. */
function isListenedAt(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", (error) => {
      resolve(codeOf(error) !== "ECONNREFUSED");
    });
  });
}
