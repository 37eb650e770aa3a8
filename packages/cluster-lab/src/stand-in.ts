import { answerAs } from "./answer.js";
import { logCall } from "./call-log.js";
import { diskStore } from "./disk-store.js";
import { readLabFile } from "./lab-file.js";
import { floodLine } from "./misbehave.js";
import { bytesOf } from "./reply-bytes.js";
import type { LabReply } from "./reply.js";
import { loadTools } from "./tool-modules.js";

const [dir = "", node = "", tool = "", ...args] = process.argv.slice(2);
const floodBytes = 8 * 1024 * 1024;

for (const stream of [process.stdout, process.stderr]) stream.on("error", ignore);
const lab = await readLabFile(dir);
const tools = await loadTools(lab?.toolModules ?? []);
const reply = await diskStore(dir).update((cluster) => {
  const answer = answerAs(tools, cluster, node, tool, args);
  return { cluster: answer.cluster, value: answer.reply };
});
await logCall(dir, { time: new Date().toISOString(), node, tool, args, exitCode: exitCodeOf(reply) });
await act(reply);

/** Does what the reply says. The log is written by now, so that whoever waits for the end finds it there. */
async function act(what: LabReply): Promise<void> {
  switch (what.how) {
    case "exited":
      await write(process.stdout, bytesOf(what.stdout, what.encoding));
      await write(process.stderr, bytesOf(what.stderr, what.encoding));
      process.exitCode = exitStatusHere(what.exitCode);
      return;
    case "floods": {
      const part = new TextEncoder().encode(floodLine.repeat(1024));
      for (let left = floodBytes; left > 0; left -= part.length) await write(process.stdout, part);
      return;
    }
    case "hangs":
      hang();
      return;
    case "crashes":
      hang();
      process.kill(process.pid, "SIGSEGV");
      return;
    case "missing":
      process.exitCode = 127;
      return;
    case "unstartable":
      process.exitCode = 126;
      return;
  }
}

/** A POSIX system keeps eight bits of an exit status; a failure must not come out as success there. */
function exitStatusHere(code: number): number {
  return process.platform !== "win32" && code !== 0 && (code & 0xff) === 0 ? 1 : code;
}

function exitCodeOf(what: LabReply): number | null {
  if (what.how === "exited") return what.exitCode;
  return what.how === "floods" ? 0 : null;
}

/** Never ends by itself, and holds nothing that anybody else could wait for. */
function hang(): void {
  setInterval(() => undefined, 0x7fffffff);
}

function write(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((done) => {
    stream.write(bytes, () => {
      done();
    });
  });
}

/** A reader that goes away early is no failure of the tool. */
function ignore(): void {
  return undefined;
}
