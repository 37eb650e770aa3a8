import { answerAs, answerHealthy } from "./answer.js";
import { logCall } from "./call-log.js";
import { diskStore } from "./disk-store.js";
import { readLabFile } from "./lab-file.js";
import type { LabToolPlace } from "./lab-tool-at.js";
import { perform } from "./perform.js";
import type { LabReply } from "./reply.js";
import { loadTools } from "./tool-modules.js";

/**
 * Is a tool of a lab on disk, with this very process: answers from the lab's state, and does what its faults say.
 * `ownChild` are the words by which this program becomes one that hangs, for a tool that leaves such a child.
 */
export async function actAsTool(
  { dir, node, tool }: LabToolPlace,
  args: readonly string[],
  ownChild: readonly string[],
): Promise<void> {
  const lab = await readLabFile(dir);
  const tools = loadTools(lab?.toolModules ?? []);
  const store = diskStore(dir);
  const answered = (by: typeof answerAs): Promise<LabReply> =>
    store.update((cluster) => {
      const answer = by(tools, cluster, node, tool, args);
      return { cluster: answer.cluster, value: answer.reply };
    });

  const reply = await answered(answerAs);
  // The log is written before anything is done, so that whoever waits for the end finds it there.
  await logCall(dir, { time: new Date().toISOString(), node, tool, args, exitCode: exitCodeOf(reply) });
  await perform(reply, { dir, ownChild, work: () => answered(answerHealthy) });
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
