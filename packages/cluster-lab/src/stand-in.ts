import { answerAs, answerHealthy } from "./answer.js";
import { logCall } from "./call-log.js";
import { diskStore } from "./disk-store.js";
import { readLabFile } from "./lab-file.js";
import { perform } from "./perform.js";
import type { LabReply } from "./reply.js";
import { loadTools } from "./tool-modules.js";

const [dir = "", node = "", tool = "", ...args] = process.argv.slice(2);

const lab = await readLabFile(dir);
const tools = await loadTools(lab?.toolModules ?? []);
const store = diskStore(dir);
const reply = await answered(answerAs);
// The log is written before anything is done, so that whoever waits for the end finds it there.
await logCall(dir, { time: new Date().toISOString(), node, tool, args, exitCode: exitCodeOf(reply) });
await perform(reply, { dir, work: () => answered(answerHealthy) });

function answered(by: typeof answerAs): Promise<LabReply> {
  return store.update((cluster) => {
    const answer = by(tools, cluster, node, tool, args);
    return { cluster: answer.cluster, value: answer.reply };
  });
}

function exitCodeOf(what: LabReply): number | null {
  switch (what.how) {
    case "exited":
      return what.exitCode;
    case "floods":
    case "closes":
      return 0;
    case "hangs":
    case "writes":
    case "crashes":
    case "missing":
    case "unstartable":
      return null;
  }
}
