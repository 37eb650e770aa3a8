import type { Cluster, Misbehaviour, ToolFault } from "./cluster.js";
import type { LabAnswer, LabReply } from "./reply.js";

/** What a program with a fault does. `healthy` is its own answer, which some of them give all the same. */
export function misbehave(fault: ToolFault, cluster: Cluster, healthy: () => LabAnswer): LabAnswer {
  const { does } = fault;
  if (does !== "leave-child") return { cluster, reply: insteadOfWork({ ...fault, does }) };
  const answer = healthy();
  if (answer.reply.how !== "exited") return answer;
  return { cluster: answer.cluster, reply: { ...answer.reply, leavesChild: true } };
}

/** A fault that keeps a program from its work. */
interface Hindrance extends ToolFault {
  readonly does: Exclude<Misbehaviour, "leave-child">;
}

function insteadOfWork(fault: Hindrance): LabReply {
  switch (fault.does) {
    case "exit":
      return exited(fault.code, `volkit lab: ${fault.on} was told to fail with ${fault.code}\r\n`);
    case "empty":
      return exited(0, "");
    case "garbage":
      return { how: "exited", exitCode: 0, stdout: garbage, stderr: "", encoding: "binary" };
    case "hang":
      return { how: "hangs", as: "alone" };
    case "hang-with-child":
      return { how: "hangs", as: "with-child" };
    case "hang-deaf":
      return { how: "hangs", as: "deaf" };
    case "close-early":
      return { how: "closes" };
    case "frozen":
      return { how: "writes", path: fault.path };
    case "flood":
      return { how: "floods" };
    case "crash":
      return { how: "crashes" };
    case "missing":
      return { how: "missing" };
    case "unstartable":
      return { how: "unstartable" };
  }
}

/** Bytes that no reader can use: control characters, half a line, and sequences that no encoding makes sense of. */
const garbage = "\x00\x80\xff\xfe\x1b[31m\r\nE: \x00 \xc3\x28 NODE\xa0\xa1 \x7f\r\n\xf0\x28\x8c";

/** One line of a flood; the on-disk front end prints megabytes of it. */
export const floodLine = "volkit lab: this program was told to print without end\r\n";

function exited(exitCode: number, stderr: string): LabReply {
  return { how: "exited", exitCode, stdout: "", stderr, encoding: "utf-8" };
}
