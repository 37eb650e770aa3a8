import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Serves the site to this machine alone, `apps/docs/dist` or the folder that is named, and says where. */
const [named] = process.argv.slice(2);
const folder = resolve(named ?? fileURLToPath(new URL("dist", import.meta.url)));

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

if (existsSync(join(folder, "index.html"))) serve();
else {
  console.error(`docs:read: there is no site in ${folder}. Build it first: npm run docs:build`);
  process.exitCode = 1;
}

function serve() {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? "/");
    if (file === null) {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end("There is no such page.\n");
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain; charset=utf-8" });
    createReadStream(file).pipe(response);
  });
  server.listen(0, "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}/  (Ctrl+C ends it)`);
  });
}

/** The file that is asked for, within the folder alone; null where there is none. */
function fileOf(address) {
  const path = pathIn(address);
  if (path === null) return null;
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}

/** The path in an address; null where it cannot be read, or would be no file's. */
function pathIn(address) {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}
