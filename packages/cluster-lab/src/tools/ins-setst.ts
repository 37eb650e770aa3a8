import { changeNode } from "../change.js";
import type { Cluster, ResourceState } from "../cluster.js";
import { replied, type LabTool } from "../reply.js";
import { failed, misused, onSystem, status } from "./lifekeeper-status.js";
import { parseOptions } from "./options.js";

/**
 * `ins_setst [-d SYS] -t TAG -S STATE`. The published synopsis names ISP, ISU and OSU; whether OSF is taken is
 * open, and a setting of the cluster here. A state that is not taken is exit 5, an unknown tag exit 7.
 */
export const insSetst: LabTool = {
  name: "ins_setst",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const options = parseOptions(args, ["-d", "-t", "-S"]);
    const [tag, wanted] = [options?.get("-t"), options?.get("-S")];
    if (options === undefined || tag === undefined || wanted === undefined)
      return misused(cluster, "ins_setst", "[-d SYS] -t TAG -S {ISP|ISU|OSU}");
    return onSystem(cluster, node, "ins_setst", options.get("-d"), (system) => {
      const state = readState(cluster, wanted);
      if (state === undefined) return failed(cluster, status.illegal, "ins_setst", `illegal state ${wanted}`);
      const instance = system.instances.find((each) => each.tag === tag);
      if (instance === undefined) return failed(cluster, status.noSuch, "ins_setst", `no instance ${tag}`);
      if (instance.state === state) return replied(cluster, 0);
      const instances = system.instances.map((each) => (each === instance ? { ...each, state } : each));
      return replied(changeNode(cluster, system.name, { instances }), 0);
    });
  },
};

function readState(cluster: Cluster, word: string): ResourceState | undefined {
  if (word === "ISP" || word === "ISU" || word === "OSU") return word;
  return word === "OSF" && cluster.acceptsOsf ? word : undefined;
}
