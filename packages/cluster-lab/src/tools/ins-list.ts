import type { Instance, LabNode } from "../cluster.js";
import { replied, unixLines, type LabTool } from "../reply.js";
import { failed, misused, onSystem, status } from "./lifekeeper-status.js";
import { parseOptions, takeSeparator } from "./options.js";

/**
 * `ins_list [-d SYS] [-fC] [-a app] [-r type] [-t tag] [-i id]`: one line an instance, fields split by byte
 * 0x01 unless `-fC` names another (order of the fields inferred from public scripts). 7 where a tag or an id
 * was asked for and there is none (assumed).
 */
export const insList: LabTool = {
  name: "ins_list",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const { separator, rest } = takeSeparator(args);
    const options = parseOptions(rest, ["-d", "-a", "-r", "-t", "-i"]);
    if (options === undefined)
      return misused(cluster, "ins_list", "[-d SYS] [-fC] [-a app] [-r type] [-t tag] [-i id]");
    return onSystem(cluster, node, "ins_list", options.get("-d"), (system) => {
      const found = system.instances.filter((instance) => matches(instance, options));
      if (found.length === 0 && (options.has("-t") || options.has("-i")))
        return failed(cluster, status.noSuch, "ins_list", "no such instance");
      return replied(cluster, 0, unixLines(...found.map((each) => row(system, each).join(separator))));
    });
  },
};

function matches(instance: Instance, options: ReadonlyMap<string, string>): boolean {
  const asked = [
    [options.get("-a"), instance.app],
    [options.get("-r"), instance.type],
    [options.get("-t"), instance.tag],
    [options.get("-i"), instance.id],
  ];
  return asked.every(([wanted, actual]) => wanted === undefined || wanted === actual);
}

function row(system: LabNode, { app, type, tag, id, info, state }: Instance): readonly string[] {
  return [system.name, app, type, tag, id, info, state, "AUTOMATIC", "AUTORES_ISP"];
}
