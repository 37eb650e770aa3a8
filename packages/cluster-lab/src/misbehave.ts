import type { ToolFault } from "./cluster.js";
import type { LabReply } from "./reply.js";

/** What a program with a fault does instead of its work. */
export function misbehave(fault: ToolFault): LabReply {
  switch (fault.does) {
    case "exit":
      return exited(fault.code, `volkit lab: ${fault.on} was told to fail with ${fault.code}\r\n`);
    case "empty":
      return exited(0, "");
    case "garbage":
      return { how: "exited", exitCode: 0, stdout: garbage, stderr: "", encoding: "binary" };
    case "hang":
      return { how: "hangs" };
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
