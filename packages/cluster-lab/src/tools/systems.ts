import { findNode, reaches } from "../find.js";
import { replied, unixLines, type LabTool } from "../reply.js";
import { failed, misused, onSystem, status } from "./lifekeeper-status.js";
import { parseOptions } from "./options.js";

/** `sys_list [-d SYS]`: the names of the systems, one a line (assumed). */
export const sysList: LabTool = {
  name: "sys_list",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const options = parseOptions(args, ["-d"]);
    if (options === undefined) return misused(cluster, "sys_list", "[-d SYS]");
    return onSystem(cluster, node, "sys_list", options.get("-d"), () =>
      replied(cluster, 0, unixLines(...cluster.nodes.map(({ name }) => name))),
    );
  },
};

/** `sys_getst -s SYS`: ALIVE or DEAD, as this node sees the other (the words from the vendor's manual). */
export const sysGetst: LabTool = {
  name: "sys_getst",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const options = parseOptions(args, ["-s"]);
    const name = options?.get("-s");
    if (name === undefined) return misused(cluster, "sys_getst", "-s SYS");
    const system = findNode(cluster, name);
    if (system === undefined) return failed(cluster, status.noSuch, "sys_getst", `no such system: ${name}`);
    return replied(cluster, 0, unixLines(reaches(cluster, node.name, system.name) ? "ALIVE" : "DEAD"));
  },
};
