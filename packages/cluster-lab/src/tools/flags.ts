import { changeNode } from "../change.js";
import type { Cluster, LabNode } from "../cluster.js";
import { replied, unixLines, type LabAnswer, type LabTool } from "../reply.js";
import { failed, misused, onSystem, status } from "./lifekeeper-status.js";
import { parseOptions } from "./options.js";

/** `flg_create [-d SYS] -f FLAG`: 4 where the flag exists already (vendor's manual). */
export const flgCreate = flagTool("flg_create", (cluster, system, flag) => {
  if (system.flags.includes(flag))
    return failed(cluster, status.exists, "flg_create", `${flag} exists already`);
  return replied(changeNode(cluster, system.name, { flags: [...system.flags, flag] }), 0);
});

/** `flg_remove [-d SYS] -f FLAG`: 7 where there is no such flag (vendor's manual). */
export const flgRemove = flagTool("flg_remove", (cluster, system, flag) => {
  if (!system.flags.includes(flag)) return failed(cluster, status.noSuch, "flg_remove", `no flag ${flag}`);
  return replied(
    changeNode(cluster, system.name, { flags: system.flags.filter((each) => each !== flag) }),
    0,
  );
});

/** `flg_test [-d SYS] -f FLAG`: 0 where the flag is there, 7 where it is not (the latter assumed). */
export const flgTest = flagTool("flg_test", (cluster, system, flag) =>
  replied(cluster, system.flags.includes(flag) ? 0 : status.noSuch),
);

/** `flg_list [-d SYS]`: one flag a line (assumed). */
export const flgList: LabTool = {
  name: "flg_list",
  home: "lifekeeper",
  answer: (cluster, node, args) => {
    const options = parseOptions(args, ["-d"]);
    if (options === undefined) return misused(cluster, "flg_list", "[-d SYS]");
    return onSystem(cluster, node, "flg_list", options.get("-d"), (system) =>
      replied(cluster, 0, unixLines(...system.flags)),
    );
  },
};

function flagTool(
  name: string,
  answer: (cluster: Cluster, system: LabNode, flag: string) => LabAnswer,
): LabTool {
  return {
    name,
    home: "lifekeeper",
    answer: (cluster, node, args) => {
      const options = parseOptions(args, ["-d", "-f"]);
      const flag = options?.get("-f");
      if (options === undefined || !flag) return misused(cluster, name, "[-d SYS] -f FLAG");
      return onSystem(cluster, node, name, options.get("-d"), (system) => answer(cluster, system, flag));
    },
  };
}
