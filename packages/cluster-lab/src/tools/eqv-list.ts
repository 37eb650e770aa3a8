import { replied, unixLines, type LabTool } from "../reply.js";
import { sameName } from "../find.js";
import { misused, onSystem } from "./lifekeeper-status.js";
import { parseOptions, takeSeparator } from "./options.js";

/**
 * `eqv_list [-d SYS] [-s SYS] [-t TAG] [-fC]`: one line for each other node of a tag: this system, the tag
 * here, the other system, its tag, the kind, the priority (fields 0 to 3 seen on the Linux sibling).
 */
export const eqvList: LabTool = {
  name: "eqv_list",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const { separator, rest } = takeSeparator(args);
    const options = parseOptions(rest, ["-d", "-s", "-t"]);
    if (options === undefined) return misused(cluster, "eqv_list", "[-d SYS] [-s SYS] [-t TAG] [-fC]");
    const [tag, about] = [options.get("-t"), options.get("-s")];
    return onSystem(cluster, node, "eqv_list", options.get("-d"), (system) => {
      const rows = system.equivalencies
        .filter((each) => tag === undefined || each.tag === tag)
        .filter(
          (each) => about === undefined || [system.name, each.node].some((name) => sameName(name, about)),
        )
        .map((each) => [system.name, each.tag, each.node, each.otherTag, "SHARED", `${each.priority}`]);
      return replied(cluster, 0, unixLines(...rows.map((row) => row.join(separator))));
    });
  },
};
