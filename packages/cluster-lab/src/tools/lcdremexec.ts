import type { LabAnswer, LabTool } from "../reply.js";
import { failed, misused, onSystem } from "./lifekeeper-status.js";

/**
 * `lcdremexec -d SYS -- COMMAND…`: runs a program on another node. The remote output and the remote exit status
 * are its own, and a program that hangs there makes it hang here (documented for the Linux sibling). A program
 * that is not there is exit 127, one that cannot be started 126, a crash 139 (assumed).
 */
export const lcdremexec: LabTool = {
  name: "lcdremexec",
  home: "lifekeeper",
  answer: (cluster, node, args, start) => {
    const [option, system, dashes, program, ...words] = args;
    if (option !== "-d" || system === undefined || dashes !== "--" || program === undefined)
      return misused(cluster, "lcdremexec", "-d SYS -- COMMAND");
    return onSystem(cluster, node, "lcdremexec", system, (remote) =>
      carriedOver(start(cluster, remote, program, words), program),
    );
  },
};

function carriedOver(answer: LabAnswer, program: string): LabAnswer {
  switch (answer.reply.how) {
    case "exited":
    case "hangs":
    case "closes":
    case "writes":
    case "floods":
      return answer;
    case "crashes":
      return failed(answer.cluster, 139, "lcdremexec", `${program} crashed`);
    case "missing":
      return failed(answer.cluster, 127, "lcdremexec", `${program}: not found`);
    case "unstartable":
      return failed(answer.cluster, 126, "lcdremexec", `${program}: cannot be started`);
  }
}
