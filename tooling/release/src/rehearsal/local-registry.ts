import { once } from "node:events";
import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { runServer } from "verdaccio";

/** A registry of one's own on loopback. */
export interface LocalRegistry {
  readonly url: string;
  /** A line of an .npmrc without which npm publishes nowhere: any token is taken. */
  readonly token: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts an empty registry that keeps what it has in a folder. What is ours it has from nobody but those who publish to
 * it; everything else it hands on from `upstream`, for which the certificates in `ca` (PEM) may vouch.
 */
export async function startRegistry(
  folder: string,
  upstream: string,
  ca: string | undefined,
): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const ours = { access: "$all", publish: "$all", unpublish: "$all" };
  const file = join(folder, "verdaccio.yaml"); // which is not there: only its folder counts
  const configuration = {
    self_path: file,
    configPath: file,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, ...(ca === undefined ? {} : { ca }) } },
    packages: { "@volkit/*": ours, volkit: ours, "**": { access: "$all", proxy: "upstream" } },
    log: { type: "file", path: join(folder, "verdaccio.log"), level: "warn" },
    web: { enable: false },
  };
  const start: (configuration: object) => Promise<Server> = runServer;
  const server = await start(configuration);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the registry listens on no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    token: `//127.0.0.1:${address.port}/:_authToken=any`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
